package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;

/** London once more and larger, in the sea: on the map of the nation its forces are too small to be seen. */
record Inset(Sheet sheet, MapAreas areas) {

    /** @return the room that it takes */
    Rectangle2D draw(Projection nation) {
        Rectangle2D box = nation.box(Extent.INSET);
        Projection inset = Projection.within(Extent.LONDON, box);
        areas.draw(inset, inset.extent(box));
        sheet.stroke(box, Ink.OUTLINE, 0.9);
        areas.areas().stream()
                .filter(area -> areas.isWithin(area, Extent.LONDON))
                .flatMap(area -> area.parts().stream())
                .forEach(part -> name(part, inset, box));
        Lettering small = sheet.style().small();
        double baseline = box.getMinY() - sheet.em() * 0.35;
        sheet.textEndingAt(Words.of("inset"), small, box.getMaxX(), baseline, Ink.QUIET);
        double top = baseline - small.size();
        return new Rectangle2D.Double(box.getX(), top, box.getWidth(), box.getMaxY() - top);
    }

    /** Names a force that is small even here, where there is room for its name. */
    private void name(AreaMap.Part part, Projection inset, Rectangle2D box) {
        Lettering small = sheet.style().small();
        Rectangle2D area =
                inset.path(areas.boundaries().rings(part.areas()), true).getBounds2D();
        Rectangle2D room = new Rectangle2D.Double(
                area.getCenterX() - small.width(part.name()) / 2,
                area.getMaxY(),
                small.width(part.name()),
                small.leading());
        if (area.getWidth() < sheet.em() * 1.5 && box.contains(room)) {
            sheet.fill(inset.path(areas.boundaries().rings(part.areas()), true), Ink.ACCENT);
            sheet.graphics().setRenderingHint(Halo.KEY, new Halo(Ink.LAND));
            sheet.textAround(part.name(), small, room.getCenterX(), room.getY() + small.size(), Ink.TEXT);
            sheet.graphics().setRenderingHint(Halo.KEY, Halo.NONE);
        }
    }
}

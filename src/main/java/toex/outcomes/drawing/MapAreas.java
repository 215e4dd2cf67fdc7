package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.util.List;

/** The land of the map's areas: each part by itself, the lines between parts thin, those around an area strong. */
record MapAreas(Sheet sheet, AreaMap map) {

    void draw(Projection projection) {
        map.areas().stream().filter(area -> !selected(area)).forEach(area -> area(area, projection));
        map.areas().stream().filter(this::selected).forEach(area -> area(area, projection));
    }

    /** The same once more on a piece of the ground: for the pointer, not for the keyboard. Areas that are cut are pale. */
    void draw(Projection projection, Extent cut) {
        for (AreaMap.Area area : map.areas()) {
            boolean whole = isWithin(area, cut);
            for (AreaMap.Part part : area.parts()) {
                List<List<Place>> rings = cut.cut(map.boundaries().rings(part.areas()));
                if (!rings.isEmpty()) {
                    sheet.markPart(Words.part(map, area, part), true);
                    land(projection.path(rings, true), whole ? ground(area) : Ink.ABROAD, line(area));
                }
            }
            sheet.unmark();
            if (whole) {
                outline(area, projection);
            }
        }
    }

    /** Whether nothing of the area lies outside. */
    boolean isWithin(AreaMap.Area area, Extent extent) {
        return map.boundaries().rings(area.forces()).stream()
                .flatMap(List::stream)
                .allMatch(place -> place.longitude() > extent.west()
                        && place.longitude() < extent.east()
                        && place.latitude() > extent.south()
                        && place.latitude() < extent.north());
    }

    private boolean selected(AreaMap.Area area) {
        return area.code().equals(map.selected());
    }

    private void area(AreaMap.Area area, Projection projection) {
        boolean several = area.parts().size() > 1 || map.frame() == AreaMap.Frame.NATION;
        for (AreaMap.Part part : area.parts()) {
            if (several) {
                sheet.markPart(Words.part(map, area, part), false);
            }
            land(projection.path(map.boundaries().rings(part.areas()), true), ground(area), line(area));
        }
        sheet.unmark();
        outline(area, projection);
    }

    private void outline(AreaMap.Area area, Projection projection) {
        Path2D outline = projection.path(map.boundaries().borders(area.forces()).outline(), true);
        sheet.stroke(outline, selected(area) ? Ink.ACCENT : Ink.OUTLINE, selected(area) ? 1.75 : 0.9);
    }

    private Ink ground(AreaMap.Area area) {
        return selected(area) ? Ink.SELECTED : Ink.LAND;
    }

    private Ink line(AreaMap.Area area) {
        return selected(area) ? Ink.OUTLINE : Ink.BORDER;
    }

    private void land(Path2D shape, Ink ground, Ink line) {
        sheet.fill(shape, ground);
        sheet.stroke(shape, line, 0.9);
    }
}

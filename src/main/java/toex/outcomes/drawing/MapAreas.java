package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.FigureTable;

/**
 * The land of the map's areas, the lines between their parts thin, those around an area strong. Where the parts have figures
 * each is a shape of its own, else the area is one.
 */
record MapAreas(
        Sheet sheet,
        List<AreaMap.Area> areas,
        @Nullable String selected,
        Boundaries boundaries,
        @Nullable FigureTable figures,
        @Nullable FigureTable parts) {

    static MapAreas of(Sheet sheet, AreaMap map) {
        return new MapAreas(sheet, map.areas(), map.selected(), map.boundaries(), map.figures(), map.parts());
    }

    void draw(Projection projection) {
        areas.stream().filter(area -> !isSelected(area)).forEach(area -> land(area, projection, false));
        areas.stream().filter(this::isSelected).forEach(area -> land(area, projection, false));
    }

    /** The same once more on a piece of the ground: for the pointer, not for the keyboard. Areas that are cut are pale. */
    void draw(Projection projection, Extent cut) {
        for (AreaMap.Area area : areas) {
            if (isWithin(area, cut)) {
                land(area, projection, true);
            } else {
                rest(area, projection, cut);
            }
        }
    }

    private void rest(AreaMap.Area area, Projection projection, Extent cut) {
        List<List<Place>> rings = cut.cut(boundaries.borders(area.forces()).outline());
        if (!rings.isEmpty()) {
            markArea(area);
            sheet.fill(projection.path(rings, true), Ink.ABROAD);
            sheet.unmark();
        }
    }

    /** Whether nothing of the area lies outside. */
    boolean isWithin(AreaMap.Area area, Extent extent) {
        return boundaries.rings(area.forces()).stream()
                .flatMap(List::stream)
                .allMatch(place -> place.longitude() > extent.west()
                        && place.longitude() < extent.east()
                        && place.latitude() > extent.south()
                        && place.latitude() < extent.north());
    }

    private boolean isSelected(AreaMap.Area area) {
        return area.code().equals(selected);
    }

    private void land(AreaMap.Area area, Projection projection, boolean again) {
        Path2D outline = projection.path(boundaries.borders(area.forces()).outline(), true);
        if (parts == null) {
            markArea(area);
            sheet.fill(outline, ground(area));
            around(area, outline);
            sheet.stroke(projection.path(boundaries.borders(area.forces()).inner(), false), between(area), 0.9);
        } else {
            area.parts().forEach(part -> part(area, part, projection, again));
            sheet.unmark();
            around(area, outline);
        }
        sheet.unmark();
    }

    private void part(AreaMap.Area area, AreaMap.Part part, Projection projection, boolean again) {
        sheet.markPart(Words.part(parts, area, part), again);
        Path2D shape = projection.path(boundaries.rings(part.areas()), true);
        sheet.fill(shape, ground(area));
        sheet.stroke(shape, between(area), 0.9);
    }

    private void around(AreaMap.Area area, Path2D outline) {
        sheet.stroke(outline, isSelected(area) ? Ink.ACCENT : Ink.OUTLINE, isSelected(area) ? 1.75 : 0.9);
    }

    private Ink ground(AreaMap.Area area) {
        return isSelected(area) ? Ink.SELECTED : Ink.LAND;
    }

    private Ink between(AreaMap.Area area) {
        return isSelected(area) ? Ink.OUTLINE : Ink.BORDER;
    }

    /** An area lies behind its circle. */
    private void markArea(AreaMap.Area area) {
        if (figures != null) {
            figures.rows().stream()
                    .filter(row -> row.group() != null && row.group().code().equals(area.code()))
                    .forEach(sheet::markBehind);
        }
    }
}

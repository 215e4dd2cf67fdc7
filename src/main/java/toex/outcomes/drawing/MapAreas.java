package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.FigureTable;

/** The land of the map's areas: each part by itself, the lines between parts thin, those around an area strong. */
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
        areas.stream().filter(area -> !isSelected(area)).forEach(area -> area(area, projection));
        areas.stream().filter(this::isSelected).forEach(area -> area(area, projection));
    }

    /** The same once more on a piece of the ground: for the pointer, not for the keyboard. Areas that are cut are pale. */
    void draw(Projection projection, Extent cut) {
        for (AreaMap.Area area : areas) {
            boolean whole = isWithin(area, cut);
            for (AreaMap.Part part : area.parts()) {
                List<List<Place>> rings = cut.cut(boundaries.rings(part.areas()));
                if (!rings.isEmpty()) {
                    mark(area, part, true);
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

    private void area(AreaMap.Area area, Projection projection) {
        for (AreaMap.Part part : area.parts()) {
            mark(area, part, false);
            land(projection.path(boundaries.rings(part.areas()), true), ground(area), line(area));
        }
        sheet.unmark();
        outline(area, projection);
    }

    /** An area that has no parts lies behind its own circle. */
    private void mark(AreaMap.Area area, AreaMap.Part part, boolean again) {
        if (!part.code().equals(area.code())) {
            sheet.markPart(Words.part(parts, area, part), again);
        } else if (figures != null) {
            figures.rows().stream()
                    .filter(row -> row.group() != null && row.group().code().equals(area.code()))
                    .forEach(sheet::markBehind);
        }
    }

    private void outline(AreaMap.Area area, Projection projection) {
        Path2D outline = projection.path(boundaries.borders(area.forces()).outline(), true);
        sheet.stroke(outline, isSelected(area) ? Ink.ACCENT : Ink.OUTLINE, isSelected(area) ? 1.75 : 0.9);
    }

    private Ink ground(AreaMap.Area area) {
        return isSelected(area) ? Ink.SELECTED : Ink.LAND;
    }

    private Ink line(AreaMap.Area area) {
        return isSelected(area) ? Ink.OUTLINE : Ink.BORDER;
    }

    private void land(Path2D shape, Ink ground, Ink line) {
        sheet.fill(shape, ground);
        sheet.stroke(shape, line, 0.9);
    }
}

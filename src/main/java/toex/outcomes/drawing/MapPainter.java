package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import toex.outcomes.figures.Figure;

/** The regions with their forces' areas and, on each, a circle with its number. */
record MapPainter(AreaMap map) implements Painter {

    /** Found once for each set of forces: memberships hardly ever change. */
    private static final Map<Set<String>, Borders> BORDERS = new ConcurrentHashMap<>();

    @Override
    public double height(Style style, double width) {
        return width * Projection.HEIGHT;
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Projection projection = Projection.within(width, height);
        sheet.fill(projection.path(Boundaries.neighbours(), true), Ink.ABROAD);
        map.areas().stream().filter(area -> !selected(area)).forEach(area -> area(sheet, area, projection));
        map.areas().stream().filter(this::selected).forEach(area -> area(sheet, area, projection));
        sheet.unmark();
        new Circles(sheet, map, projection).draw(width, height);
    }

    private boolean selected(AreaMap.Area area) {
        return area.code().equals(map.selected());
    }

    private void area(Sheet sheet, AreaMap.Area area, Projection projection) {
        Borders borders = BORDERS.computeIfAbsent(area.forces(), MapPainter::borders);
        Path2D outline = projection.path(borders.outline(), true);
        figure(area).ifPresent(sheet::markBehind);
        sheet.fill(outline, selected(area) ? Ink.SELECTED : Ink.LAND);
        sheet.stroke(outline, selected(area) ? Ink.ACCENT : Ink.OUTLINE, selected(area) ? 1.75 : 0.9);
        sheet.stroke(projection.path(borders.inner(), false), selected(area) ? Ink.OUTLINE : Ink.BORDER, 0.9);
    }

    private Optional<Figure> figure(AreaMap.Area area) {
        return map.figures().rows().stream()
                .filter(row -> row.group() != null && row.group().code().equals(area.code()))
                .findFirst();
    }

    private static Borders borders(Set<String> forces) {
        return Borders.of(forces.stream()
                .sorted()
                .map(Boundaries.forces()::get)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .map(List::copyOf)
                .toList());
    }
}

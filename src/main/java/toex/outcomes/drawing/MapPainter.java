package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The areas with their parts and, on each, a circle with its number. */
record MapPainter(AreaMap map) implements Painter {

    private static final double MARGIN = 0.05;
    private static final double FLATTEST = 0.6;
    private static final double TALLEST = 1.15;

    @Override
    public double height(Style style, double width) {
        Extent extent = extent();
        double height = width * extent.height() / extent.width();
        return map.frame() == AreaMap.Frame.NATION
                ? height
                : Math.clamp(height, width * FLATTEST, width * TALLEST) + MapKey.height(style, width);
    }

    private Extent extent() {
        if (map.frame() == AreaMap.Frame.NATION) {
            return Extent.NATION;
        }
        List<List<Place>> rings = map.boundaries().rings(forces());
        return rings.isEmpty() ? Extent.NATION : Extent.around(rings, MARGIN);
    }

    private Set<String> forces() {
        Set<String> forces = new HashSet<>();
        map.areas().forEach(area -> forces.addAll(area.forces()));
        return forces;
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        boolean nation = map.frame() == AreaMap.Frame.NATION;
        double shown = nation ? height : height - MapKey.height(sheet.style(), width);
        Rectangle2D frame = new Rectangle2D.Double(0, 0, width, shown);
        Projection projection = Projection.within(extent(), frame);
        surroundings(sheet, projection, frame);
        MapAreas areas = MapAreas.of(sheet, map);
        areas.draw(projection);
        List<Rectangle2D> taken = new ArrayList<>();
        sheet.pinWhole();
        if (nation) {
            taken.add(new Inset(sheet, areas).draw(projection));
        }
        Circles circles = new Circles(sheet, map, projection);
        taken.add(new MapKey(sheet, map.figures().measure().shortName(), circles).draw(width, height));
        sheet.unpin();
        circles.draw(frame, taken);
    }

    /** The land around, which is no part of what the map is about. */
    private void surroundings(Sheet sheet, Projection projection, Rectangle2D frame) {
        Collection<List<Place>> land = Boundaries.neighbours();
        if (map.frame() == AreaMap.Frame.AREAS) {
            Set<String> own = forces();
            List<String> others = map.boundaries().codes().stream()
                    .filter(code -> !own.contains(code))
                    .toList();
            Borders around = map.boundaries().borders(Set.copyOf(others));
            land = projection
                    .extent(frame)
                    .cut(Stream.concat(land.stream(), around.outline().stream())
                            .filter(Objects::nonNull)
                            .toList());
        }
        Path2D shape = projection.path(land, true);
        sheet.fill(shape, Ink.ABROAD);
    }
}

package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import toex.outcomes.figures.Figure;

/** Circles whose areas are in proportion to the regions' figures, moved apart where they would hide each other. */
record Circles(Sheet sheet, AreaMap map, Projection projection) {

    private static final double LARGEST = 1.75;
    private static final double LARGEST_ON_MAP = 0.052;
    private static final double SMALLEST = 0.24;

    /** One region's circle; moved aside, it is tied to its place by a line. */
    private record Circle(AreaMap.Area area, Figure figure, Point2D place, double x, double y, double radius) {
        Circle moved(double dx, double dy) {
            return new Circle(area, figure, place, x + dx, y + dy, radius);
        }

        Rectangle2D box() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** @param taken where nothing may be written */
    void draw(Rectangle2D frame, List<Rectangle2D> taken) {
        List<Circle> circles = apart(circles());
        NamePlates plates = new NamePlates(sheet, frame, new ArrayList<>(taken), land(true), land(false));
        circles.forEach(circle -> plates.taken().add(circle.box()));
        for (Circle circle : circles) {
            sheet.pin(circle.place());
            tie(circle);
            sheet.mark(circle.figure());
            Rectangle2D box = circle.box();
            sheet.fill(new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()), Ink.ACCENT);
            number(circle, plates);
            sheet.unmark();
        }
        // the chosen one first: it has the least room
        circles.stream().filter(this::isSelected).forEach(circle -> name(circle, plates));
        circles.stream().filter(circle -> !isSelected(circle)).forEach(circle -> name(circle, plates));
        sheet.unpin();
    }

    private void name(Circle circle, NamePlates plates) {
        sheet.pin(circle.place());
        plates.name(circle.area().name(), circle.box(), isSelected(circle));
    }

    private boolean isSelected(Circle circle) {
        return circle.area().code().equals(map.selected());
    }

    /** The area that stands out, or all others. */
    private Path2D land(boolean selected) {
        return projection.path(
                map.areas().stream()
                        .filter(area -> area.code().equals(map.selected()) == selected)
                        .flatMap(area -> map.boundaries().borders(area.forces()).outline().stream())
                        .toList(),
                true);
    }

    /** The highest figure of the map. */
    double highest() {
        return map.figures().rows().stream().mapToDouble(Figure::drawn).max().orElse(0);
    }

    /** The radius of a circle whose area is in proportion to the value; a very small one is still to be seen. */
    double radius(double value) {
        double share = highest() > 0 ? Math.sqrt(value / highest()) : 0;
        return largest(sheet.style(), projection.width()) * Math.max(SMALLEST, share);
    }

    static double largest(Style style, double width) {
        return Math.min(style.size() * LARGEST, width * LARGEST_ON_MAP);
    }

    private List<Circle> circles() {
        List<Circle> circles = new ArrayList<>();
        for (AreaMap.Area area : map.areas()) {
            for (Figure row : map.figures().rows()) {
                if (row.group() != null && row.group().code().equals(area.code())) {
                    Point2D place = projection.point(new Place(area.longitude(), area.latitude()));
                    circles.add(new Circle(area, row, place, place.getX(), place.getY(), radius(row.drawn())));
                }
            }
        }
        circles.sort(Comparator.comparingDouble(Circle::radius).reversed());
        return circles;
    }

    /** Pushes circles that touch away from each other, in equal small steps, so that the result is always the same. */
    private List<Circle> apart(List<Circle> start) {
        List<Circle> circles = new ArrayList<>(start);
        for (int round = 0; round < 60; round++) {
            for (int i = 0; i < circles.size(); i++) {
                for (int j = i + 1; j < circles.size(); j++) {
                    push(circles, i, j);
                }
            }
        }
        return circles;
    }

    private void push(List<Circle> circles, int i, int j) {
        Circle a = circles.get(i);
        Circle b = circles.get(j);
        double distance = Math.max(0.01, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double lacking = a.radius() + b.radius() + sheet.em() * 0.2 - distance;
        if (lacking > 0) {
            double dx = (b.x() - a.x() + 0.01) / distance * lacking / 2;
            double dy = (b.y() - a.y()) / distance * lacking / 2;
            circles.set(i, a.moved(-dx, -dy));
            circles.set(j, b.moved(dx, dy));
        }
    }

    private void tie(Circle circle) {
        if (circle.place().distance(circle.x(), circle.y()) > circle.radius()) {
            sheet.line(circle.place().getX(), circle.place().getY(), circle.x(), circle.y(), Ink.ACCENT, 1);
        }
    }

    /** In the circle, or beside it where the circle is too small for it. */
    private void number(Circle circle, NamePlates plates) {
        Lettering bold = sheet.style().bold();
        String text = circle.figure().text();
        if (Math.hypot(bold.width(text) / 2, bold.capHeight() / 2) < circle.radius()) {
            sheet.textAround(text, bold, circle.x(), circle.y() + bold.capHeight() / 2, Ink.ON_ACCENT);
        } else {
            plates.number(text, bold, circle.box());
        }
    }
}

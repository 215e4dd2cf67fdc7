package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * England and Wales on a sheet: a degree of longitude is as much shorter as it is at 53° north, which is true to shape to
 * within three in a hundred anywhere on this map.
 *
 * @param scale units of the page for a degree of latitude
 */
record Projection(double scale) {

    private static final double WEST = -6.45;
    private static final double EAST = 1.85;
    private static final double SOUTH = 49.84;
    private static final double NORTH = 55.95;
    private static final double SHORTER = Math.cos(Math.toRadians(53));

    /** Height for a width of 1. */
    static final double HEIGHT = (NORTH - SOUTH) / ((EAST - WEST) * SHORTER);

    static Projection within(double width, double height) {
        return new Projection(Math.min(width / ((EAST - WEST) * SHORTER), height / (NORTH - SOUTH)));
    }

    double width() {
        return (EAST - WEST) * SHORTER * scale;
    }

    Point2D point(Place place) {
        return new Point2D.Double((place.longitude() - WEST) * SHORTER * scale, (NORTH - place.latitude()) * scale);
    }

    /** All lines as one shape, each closed if that is wanted. */
    Path2D path(List<List<Place>> lines, boolean closed) {
        Path2D path = new Path2D.Double();
        for (List<Place> line : lines) {
            for (int i = 0; i < line.size() - (closed ? 1 : 0); i++) {
                Point2D point = point(line.get(i));
                if (i == 0) {
                    path.moveTo(point.getX(), point.getY());
                } else {
                    path.lineTo(point.getX(), point.getY());
                }
            }
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }
}

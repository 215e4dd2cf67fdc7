package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;

/**
 * A part of the ground on a sheet, north above.
 *
 * @param extent that is shown
 * @param scale units of the page for a degree of latitude
 * @param left where its west lies on the page
 * @param top where its north lies on the page
 */
record Projection(Extent extent, double scale, double left, double top) {

    /** As large as fits, in the middle of the box. */
    static Projection within(Extent extent, Rectangle2D box) {
        double scale = Math.min(box.getWidth() / extent.width(), box.getHeight() / extent.height());
        return new Projection(
                extent,
                scale,
                box.getX() + (box.getWidth() - extent.width() * scale) / 2,
                box.getY() + (box.getHeight() - extent.height() * scale) / 2);
    }

    double width() {
        return extent.width() * scale;
    }

    Point2D point(Place place) {
        return new Point2D.Double(x(place), y(place));
    }

    private double x(Place place) {
        return left + (place.longitude() - extent.west()) * Extent.SHORTER * scale;
    }

    private double y(Place place) {
        return top + (extent.north() - place.latitude()) * scale;
    }

    /** Where an extent lies on the page. */
    Rectangle2D box(Extent part) {
        Point2D corner = point(new Place(part.west(), part.north()));
        return new Rectangle2D.Double(corner.getX(), corner.getY(), part.width() * scale, part.height() * scale);
    }

    /** What of the ground lies on a box of the page. */
    Extent extent(Rectangle2D box) {
        double west = extent.west() + (box.getMinX() - left) / scale / Extent.SHORTER;
        double north = extent.north() - (box.getMinY() - top) / scale;
        return new Extent(west, west + box.getWidth() / scale / Extent.SHORTER, north - box.getHeight() / scale, north);
    }

    /** All lines as one shape, each closed if that is wanted. */
    Path2D path(Collection<List<Place>> lines, boolean closed) {
        Path2D path = new Path2D.Double();
        for (List<Place> line : lines) {
            for (int i = 0; i < line.size() - (closed ? 1 : 0); i++) {
                Place place = line.get(i);
                if (i == 0) {
                    path.moveTo(x(place), y(place));
                } else {
                    path.lineTo(x(place), y(place));
                }
            }
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }
}

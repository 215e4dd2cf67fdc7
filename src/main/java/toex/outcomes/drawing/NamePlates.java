package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes beside things on a map: names where there is room, which else are left to the list; numbers in any case.
 *
 * @param taken where something stands already
 * @param chosen the area that stands out, whose border names keep clear of where they can; empty for none
 * @param others the other areas
 */
record NamePlates(Sheet sheet, Rectangle2D frame, List<Rectangle2D> taken, Path2D chosen, Path2D others) {

    private static final double WIDEST = 6.5;
    private static final double WIDEST_ON_MAP = 0.17;

    /** Names a thing where there is room for it. @param stressed whether it is the area that stands out */
    void name(String name, Rectangle2D thing, boolean stressed) {
        Lettering lettering = stressed ? sheet.style().bold() : sheet.style().small();
        double room = Math.min(sheet.em() * WIDEST, frame.getWidth() * WIDEST_ON_MAP);
        double word = lettering.widest(List.of(name.split("\\s+")));
        List<String> lines = lettering.lines(name, Math.max(room, word + 0.01));
        double height = lines.size() * lettering.leading();
        double width = lettering.widest(lines);
        places(thing, width, height, stressed)
                .filter(this::free)
                .findFirst()
                .ifPresent(box -> write(lines, lettering, box));
    }

    /** The best first: clear of the border, that of the chosen area itself just off its coast if need be; else beside the thing. */
    private Stream<Rectangle2D> places(Rectangle2D thing, double width, double height, boolean stressed) {
        List<Rectangle2D> beside = around(thing, width, height);
        if (chosen.getCurrentPoint() == null) {
            return beside.stream();
        }
        Stream<Rectangle2D> off = stressed
                ? Stream.concat(atSea(thing, width, height), around(chosen.getBounds2D(), width, height).stream())
                : Stream.empty();
        Stream<Rectangle2D> clear = Stream.of(beside.stream(), alongside(thing, width, height).stream(), off)
                .flatMap(boxes -> boxes)
                .filter(this::clear);
        return Stream.concat(clear, beside.stream());
    }

    /** Whether the border does not run through it. */
    private boolean clear(Rectangle2D box) {
        Rectangle2D room = padded(box);
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator line = chosen.getPathIterator(null); !line.isDone(); line.next()) {
            int kind = line.currentSegment(to);
            if (kind == PathIterator.SEG_LINETO && room.intersectsLine(x, y, to[0], to[1])) {
                return false;
            }
            x = to[0];
            y = to[1];
        }
        return true;
    }

    /** Writes a thing's number beside it: where there is room, else to its right all the same. */
    void number(String number, Lettering lettering, Rectangle2D thing) {
        List<Rectangle2D> boxes =
                around(thing, lettering.width(number), lettering.leading()).reversed();
        Rectangle2D box = boxes.stream().filter(this::free).findFirst().orElse(boxes.getFirst());
        write(List.of(number), lettering, box);
    }

    private boolean free(Rectangle2D box) {
        return frame.contains(box) && taken.stream().noneMatch(padded(box)::intersects);
    }

    private Rectangle2D padded(Rectangle2D box) {
        double gap = sheet.em() * 0.15;
        return grown(box, 2 * gap, gap);
    }

    private static Rectangle2D grown(Rectangle2D box, double x, double y) {
        return new Rectangle2D.Double(box.getX() - x, box.getY() - y, box.getWidth() + 2 * x, box.getHeight() + 2 * y);
    }

    private List<Rectangle2D> around(Rectangle2D thing, double width, double height) {
        double gap = sheet.em() * 0.25;
        double left = thing.getCenterX() - width / 2;
        double middle = thing.getCenterY() - height / 2;
        return List.of(
                new Rectangle2D.Double(left, thing.getMaxY() + gap, width, height),
                new Rectangle2D.Double(left, thing.getMinY() - gap - height, width, height),
                new Rectangle2D.Double(thing.getMinX() - 2 * gap - width, middle, width, height),
                new Rectangle2D.Double(thing.getMaxX() + 2 * gap, middle, width, height));
    }

    /** Beside a thing but not centred on it, the more so the later. */
    private List<Rectangle2D> alongside(Rectangle2D thing, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double step = sheet.em() * 0.25;
        for (double away = step; away <= Math.max(width, height) / 2; away += step) {
            for (Rectangle2D box : around(thing, width, height)) {
                boolean level = Math.abs(box.getCenterX() - thing.getCenterX()) > width / 2;
                boxes.add(moved(box, level ? 0 : -away, level ? -away : 0));
                boxes.add(moved(box, level ? 0 : away, level ? away : 0));
            }
        }
        return boxes;
    }

    /** On none of the land, but just off that of the area that stands out; nearest to a thing first. */
    private Stream<Rectangle2D> atSea(Rectangle2D thing, double width, double height) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (double y = frame.getMinY(); y < frame.getMaxY(); y += sheet.em()) {
            for (double x = frame.getMinX(); x < frame.getMaxX(); x += sheet.em()) {
                boxes.add(new Rectangle2D.Double(x, y, width, height));
            }
        }
        Point2D middle = new Point2D.Double(thing.getCenterX(), thing.getCenterY());
        boxes.sort(Comparator.comparingDouble(box -> middle.distance(box.getCenterX(), box.getCenterY())));
        return boxes.stream()
                .filter(this::free)
                .filter(box -> chosen.intersects(grown(box, sheet.em(), sheet.em())))
                .filter(box -> !chosen.intersects(padded(box)) && !others.intersects(padded(box)));
    }

    private static Rectangle2D moved(Rectangle2D box, double dx, double dy) {
        return new Rectangle2D.Double(box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight());
    }

    private void write(List<String> lines, Lettering lettering, Rectangle2D box) {
        taken.add(box);
        double baseline = box.getMinY() + lettering.size() * 0.95;
        sheet.graphics().setRenderingHint(Halo.KEY, new Halo(Ink.LAND));
        for (String line : lines) {
            sheet.textAround(line, lettering, box.getCenterX(), baseline, Ink.TEXT);
            baseline += lettering.leading();
        }
        sheet.graphics().setRenderingHint(Halo.KEY, Halo.NONE);
    }
}

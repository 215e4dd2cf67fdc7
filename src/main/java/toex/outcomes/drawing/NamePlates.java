package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes beside things on a map: names where there is room, which else are left to the list; numbers in any case.
 *
 * @param taken where something stands already
 * @param border of the area that stands out, which names keep clear of where they can; empty for none
 */
record NamePlates(Sheet sheet, Rectangle2D frame, List<Rectangle2D> taken, Path2D border) {

    private static final double WIDEST = 6.5;
    private static final double WIDEST_ON_MAP = 0.17;

    /** Of the width of its name: an area that is narrower is named beside it rather than across its border. */
    private static final double SMALL = 1.5;

    /** Names a thing where there is room for it. @param stressed whether it is the area that stands out */
    void name(String name, Rectangle2D thing, boolean stressed) {
        Lettering lettering = stressed ? sheet.style().bold() : sheet.style().small();
        double room = Math.min(sheet.em() * WIDEST, frame.getWidth() * WIDEST_ON_MAP);
        double word = lettering.widest(List.of(name.split("\\s+")));
        List<String> lines = lettering.lines(name, Math.max(room, word + 0.01));
        double height = lines.size() * lettering.leading();
        double width = lettering.widest(lines);
        List<Rectangle2D> beside = around(thing, width, height);
        List<Rectangle2D> places = new ArrayList<>(beside);
        Rectangle2D area = border.getBounds2D();
        if (stressed && area.getWidth() < width * SMALL) {
            places.addAll(around(area, width, height));
        }
        Stream.concat(places.stream().filter(this::clear), beside.stream())
                .filter(this::free)
                .findFirst()
                .ifPresent(box -> write(lines, lettering, box));
    }

    /** Whether the border does not run through it. */
    private boolean clear(Rectangle2D box) {
        Rectangle2D room = padded(box);
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator line = border.getPathIterator(null); !line.isDone(); line.next()) {
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
        return new Rectangle2D.Double(
                box.getX() - 2 * gap, box.getY() - gap, box.getWidth() + 4 * gap, box.getHeight() + 2 * gap);
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

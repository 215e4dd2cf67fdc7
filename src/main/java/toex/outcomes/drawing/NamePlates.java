package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Writes names beside what they name, wherever there is room around it; a name without room is left to the list. */
record NamePlates(Sheet sheet, Rectangle2D frame, List<Rectangle2D> taken) {

    private static final double WIDEST = 6.5;
    private static final double WIDEST_ON_MAP = 0.17;

    void place(String name, Rectangle2D thing, boolean stressed) {
        Lettering lettering = stressed ? sheet.style().bold() : sheet.style().small();
        List<String> lines = lettering.lines(name, Math.min(sheet.em() * WIDEST, frame.getWidth() * WIDEST_ON_MAP));
        double width = lettering.widest(lines);
        double height = lines.size() * lettering.leading();
        for (Rectangle2D box : around(thing, width, height)) {
            if (frame.contains(box) && taken.stream().noneMatch(padded(box)::intersects)) {
                taken.add(box);
                write(lines, lettering, box);
                return;
            }
        }
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
                new Rectangle2D.Double(thing.getMaxX() + 2 * gap, middle, width, height),
                new Rectangle2D.Double(thing.getMinX() - 2 * gap - width, middle, width, height));
    }

    private void write(List<String> lines, Lettering lettering, Rectangle2D box) {
        double baseline = box.getMinY() + lettering.size() * 0.95;
        for (String line : lines) {
            sheet.textAround(line, lettering, box.getCenterX(), baseline, Ink.TEXT);
            baseline += lettering.leading();
        }
    }
}

package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Writes beside things on a map: names where there is room, which else are left to the list; numbers in any case. */
record NamePlates(Sheet sheet, Rectangle2D frame, List<Rectangle2D> taken) {

    private static final double WIDEST = 6.5;
    private static final double WIDEST_ON_MAP = 0.17;

    /** Names a thing where there is room for it. */
    void name(String name, Rectangle2D thing, boolean stressed) {
        Lettering lettering = stressed ? sheet.style().bold() : sheet.style().small();
        double room = Math.min(sheet.em() * WIDEST, frame.getWidth() * WIDEST_ON_MAP);
        double word = lettering.widest(List.of(name.split("\\s+")));
        List<String> lines = lettering.lines(name, Math.max(room, word + 0.01));
        double height = lines.size() * lettering.leading();
        around(thing, lettering.widest(lines), height).stream()
                .filter(this::free)
                .findFirst()
                .ifPresent(box -> write(lines, lettering, box));
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

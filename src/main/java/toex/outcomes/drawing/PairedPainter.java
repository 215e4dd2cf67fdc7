package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;

/** Two lengths of time under each other: the whole width without support, and what is left of it with support. */
record PairedPainter(Chart chart) implements Painter {

    private static final double BAR = 1.4;
    private static final double GAP = 0.35;

    @Override
    public double height(Style style, double width) {
        return style.size() * (2 * BAR + GAP);
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        if (chart.figures().total().value() == null) {
            hidden(sheet, height);
            return;
        }
        double speed = chart.figures().total().drawn();
        double bar = height * BAR / (2 * BAR + GAP);
        double shorter = speed > 0 ? Math.min(width, width / speed) : width;
        sheet.mark(chart.figures().total());
        bar(sheet, Words.of("without"), 0, bar, width, width, Ink.CONTEXT, Ink.TEXT);
        bar(sheet, Words.of("with"), height - bar, bar, shorter, width, Ink.ACCENT, Ink.ON_ACCENT);
        sheet.unmark();
    }

    /** Where nothing may be said of the speed, bars would say it. */
    private void hidden(Sheet sheet, double height) {
        Lettering bold = sheet.style().bold();
        sheet.mark(chart.figures().total());
        sheet.text(chart.figures().total().text(), bold, 0, height / 2 + bold.capHeight() / 2, Ink.TEXT);
        sheet.unmark();
    }

    /** A bar with its name in it, or behind it where it is too short. */
    private static void bar(
            Sheet sheet, String name, double top, double thickness, double length, double width, Ink ink, Ink on) {
        Lettering small = sheet.style().small();
        double pad = sheet.em() * 0.45;
        sheet.fill(new Rectangle2D.Double(0, top, length, thickness), ink);
        boolean inside = small.width(name) + 2 * pad <= length;
        double baseline = top + (thickness + small.capHeight()) / 2;
        sheet.text(name, small, inside ? pad : Math.min(length + pad, width), baseline, inside ? on : Ink.TEXT);
    }
}

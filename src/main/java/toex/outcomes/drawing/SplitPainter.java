package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import toex.outcomes.figures.Figure;

/** A part of a whole as a bar within a bar, each value above its end. */
record SplitPainter(Chart chart) implements Painter {

    private static final double BAR = 3;

    @Override
    public double height(Style style, double width) {
        return above(style, width) + style.size() * BAR;
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Style style = sheet.style();
        double top = above(style, width);
        Figure part = chart.figures().rows().getFirst();
        Figure whole = chart.figures().total();
        double share = whole.drawn() > 0 ? Math.min(1, part.drawn() / whole.drawn()) : 0;
        sheet.mark(whole);
        sheet.fill(new Rectangle2D.Double(0, top, width, height - top), Ink.WHOLE);
        sheet.mark(part);
        sheet.fill(new Rectangle2D.Double(0, top, width * share, height - top), Ink.ACCENT);
        sheet.unmark();
        names(sheet, part, width, false);
        names(sheet, whole, width, true);
    }

    private void names(Sheet sheet, Figure figure, double width, boolean right) {
        Lettering large = large(sheet.style(), width);
        Lettering small = sheet.style().small();
        double baseline = large.size() * 0.85;
        write(sheet, figure.text(), large, right ? width : 0, baseline, right, Ink.TEXT);
        for (String line : lines(sheet.style(), figure, width)) {
            baseline += small.leading();
            write(sheet, line, small, right ? width : 0, baseline + small.size() * 0.1, right, Ink.QUIET);
        }
    }

    private static void write(
            Sheet sheet, String text, Lettering lettering, double x, double baseline, boolean right, Ink ink) {
        if (right) {
            sheet.textEndingAt(text, lettering, x, baseline, ink);
        } else {
            sheet.text(text, lettering, x, baseline, ink);
        }
    }

    private static List<String> lines(Style style, Figure figure, double width) {
        return style.small().lines(figure.measure().name(), width * 0.46);
    }

    /** As large as leaves both values apart. */
    private Lettering large(Style style, double width) {
        Lettering large = style.large();
        double both = large.width(chart.figures().rows().getFirst().text())
                + large.width(chart.figures().total().text())
                + style.size();
        return new Lettering(large.face(), large.size() * Math.min(1, width / both));
    }

    private double above(Style style, double width) {
        int lines = Math.max(
                lines(style, chart.figures().rows().getFirst(), width).size(),
                lines(style, chart.figures().total(), width).size());
        return style.large().size() * 0.85 + lines * style.small().leading() + style.size() * 0.7;
    }
}

package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.Period;

/** Each figure as a bar over the months that it is about, with its value behind it and the months below all. */
record SpanPainter(Chart chart) implements Painter {

    private static final double BAR = 1.2;
    private static final double BELOW = 1.9;

    @Override
    public double height(Style style, double width) {
        return frame(new Matrix(chart.series()), style, width).height() + style.size() * BELOW;
    }

    private static RowFrame frame(Matrix matrix, Style style, double width) {
        double behind =
                style.bold().widest(matrix.rows().stream().map(Figure::text).toList()) + style.size() * 0.6;
        return new RowFrame(matrix, style, width, behind, style.size() * BAR, 0, List.of(), List.of());
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Matrix matrix = new Matrix(chart.series());
        RowFrame frame = frame(matrix, sheet.style(), width);
        frame.draw(sheet);
        List<Period> periods = matrix.rows().stream()
                .map(figure -> figure.scope().period())
                .filter(period -> !period.isAll())
                .toList();
        if (periods.isEmpty()) {
            return;
        }
        YearMonth first = YearMonth.from(
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow());
        YearMonth last = YearMonth.from(
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow());
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        axis(sheet, frame, first, months);
        for (int i = 0; i < matrix.rows().size(); i++) {
            span(sheet, frame, first, months, matrix.rows().get(i), i);
        }
    }

    private static void axis(Sheet sheet, RowFrame frame, YearMonth first, int months) {
        double bottom = frame.height();
        Rectangle2D area =
                new Rectangle2D.Double(frame.left(), frame.top(), frame.right() - frame.left(), bottom - frame.top());
        double share = area.getWidth() / months;
        Lettering small = sheet.style().small();
        List<YearMonth> all =
                IntStream.range(0, months).mapToObj(first::plusMonths).toList();
        sheet.line(area.getMinX(), bottom, area.getMaxX(), bottom, Ink.EDGE, 1);
        MonthAxis.labels(all, false, small, area, i -> area.getMinX() + share * (i + 0.5))
                .forEach(label -> sheet.text(label.text(), small, label.x(), bottom + sheet.em() * 1.35, Ink.QUIET));
    }

    private void span(Sheet sheet, RowFrame frame, YearMonth first, int months, Figure figure, int index) {
        Period period = figure.scope().period();
        if (period.isAll()) {
            return;
        }
        double month = (frame.right() - frame.left()) / months;
        double from = frame.left() + month * offset(first, period.from());
        double to = frame.left() + month * offset(first, period.to().plusDays(1));
        double thick = sheet.em() * BAR;
        double middle = frame.middle(index);
        Group group = figure.group();
        String name = group == null ? "" : group.label();
        boolean stressed = chart.emphasised().isEmpty()
                || group != null && chart.emphasised().contains(group.code());
        sheet.mark(Words.mark(figure, Words.of("mark", name, SeriesWords.span(figure))));
        sheet.fill(
                new Rectangle2D.Double(from, middle - thick / 2, Math.max(sheet.em() / 5, to - from), thick),
                stressed ? Ink.ACCENT : Ink.EDGE);
        sheet.unmark();
        Lettering bold = sheet.style().bold();
        sheet.text(figure.text(), bold, to + sheet.em() * 0.45, middle + bold.capHeight() / 2, Ink.TEXT);
    }

    /** In months, with the share of the month that has passed. */
    private static double offset(YearMonth first, LocalDate day) {
        return ChronoUnit.MONTHS.between(first, YearMonth.from(day))
                + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }
}

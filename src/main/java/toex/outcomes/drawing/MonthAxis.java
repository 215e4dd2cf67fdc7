package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.Period;

/** Names months under a chart: as many as fit, in regular steps, the year with the first and with each January. */
final class MonthAxis {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** @param x of its left end */
    record Label(String text, double x, double width) {
        boolean clear(Label other, double gap) {
            return x + width + gap <= other.x || other.x + other.width + gap <= x;
        }
    }

    private final List<YearMonth> months;
    private final boolean quarters;
    private final Lettering lettering;
    private final Rectangle2D area;
    private final IntToDoubleFunction middle;
    private final List<Label> placed = new ArrayList<>();

    private MonthAxis(
            List<YearMonth> months,
            boolean quarters,
            Lettering lettering,
            Rectangle2D area,
            IntToDoubleFunction middle) {
        this.months = months;
        this.quarters = quarters;
        this.lettering = lettering;
        this.area = area;
        this.middle = middle;
    }

    /** Where to write what; nothing overlaps and nothing leaves the area to either side. */
    static List<Label> labels(List<Figure> rows, Lettering lettering, Rectangle2D area, IntToDoubleFunction middle) {
        return new MonthAxis(rows.stream().map(MonthAxis::month).toList(), false, lettering, area, middle).place();
    }

    /** The same for months, or for quarters by their first months. */
    static List<Label> labels(
            List<YearMonth> months,
            boolean quarters,
            Lettering lettering,
            Rectangle2D area,
            IntToDoubleFunction middle) {
        return new MonthAxis(months, quarters, lettering, area, middle).place();
    }

    static YearMonth month(Figure figure) {
        if (figure.group() == null) {
            throw new IllegalArgumentException("A figure by month has its month as its group.");
        }
        return month(figure.group());
    }

    /** The month that the group is, or the first one of the quarter that it is. */
    static YearMonth month(Group group) {
        return YearMonth.from(Period.parse(group.code()).from());
    }

    static String withYear(YearMonth month) {
        return WITH_YEAR.format(month);
    }

    private List<Label> place() {
        for (int years : new int[] {1, 2, 5, 10, 20, 50}) {
            if (all(i ->
                    months.get(i).getMonth() == Month.JANUARY && months.get(i).getYear() % years == 0)) {
                break;
            }
        }
        all(i -> i == 0);
        for (int step : new int[] {6, 3, 1}) {
            if (!all(i -> (months.get(i).getMonthValue() - 1) % step == 0)) {
                break;
            }
        }
        return List.copyOf(placed);
    }

    /** Places all of these that are not there yet, or none where one of them would not fit. */
    private boolean all(IntPredicate which) {
        List<Label> more = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Label label = label(i);
            if (which.test(i) && !placed.contains(label)) {
                if (!clear(label, placed) || !clear(label, more)) {
                    return false;
                }
                more.add(label);
            }
        }
        placed.addAll(more);
        return true;
    }

    private boolean clear(Label label, List<Label> others) {
        return others.stream().allMatch(other -> label.clear(other, lettering.size()));
    }

    private Label label(int index) {
        YearMonth month = months.get(index);
        boolean year = index == 0 || month.getMonth() == Month.JANUARY;
        String text = text(month, quarters, year);
        double width = lettering.width(text);
        double x = Math.clamp(
                middle.applyAsDouble(index) - width / 2,
                area.getMinX(),
                Math.max(area.getMinX(), area.getMaxX() - width));
        return new Label(text, x, width);
    }

    /** With its year: "Jan 2021", or "Q1 2021" for a quarter by its first month. */
    static String name(YearMonth month, boolean quarters) {
        return text(month, quarters, true);
    }

    private static String text(YearMonth month, boolean quarters, boolean year) {
        if (quarters) {
            int quarter = (month.getMonthValue() + 2) / 3;
            return Words.of(year ? "quarter.year" : "quarter", quarter, Integer.toString(month.getYear()));
        }
        return year ? WITH_YEAR.format(month) : MONTH.format(month);
    }
}

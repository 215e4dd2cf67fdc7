package toex.outcomes.drawing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** Charts of every kind with whatever data there may be: long names, no values, hidden ones, huge ones, all the same. */
final class Worlds {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final List<String> NAMES = List.of(
            "Fraud",
            "Kent",
            "Heddlu Dyfed-Powys",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "Ymddiriedolaeth Camfanteisio a Masnachu Pobl Gogledd Cymru i gyd",
            "Financially motivated sexual extortion of children and adults",
            "Modern slavery and human trafficking",
            "Yorkshire and the Humber",
            "Not recorded");

    private final Random random;
    private final long most;
    private final int hidden;
    private final boolean negative;
    private final boolean same;

    Worlds(long seed) {
        this.random = new Random(seed);
        this.most = List.of(1L, 9L, 300L, 20_000L, 1_000_000_000L).get(random.nextInt(5));
        this.hidden = random.nextInt(3) == 0 ? 3 : random.nextInt(4) == 0 ? 1 : 40;
        this.negative = random.nextInt(4) == 0;
        this.same = random.nextInt(6) == 0;
    }

    Chart chart(Chart.Kind kind) {
        String title = "Title";
        return switch (kind) {
            case COLUMNS -> Chart.of(months(count(60), false));
            case BARS -> Chart.of(groups(names(count(14)), false));
            case SPARKLINE -> Chart.sparkline(months(count(60), false));
            case STEPS -> Chart.steps(title, groups(names(count(9)), false), Set.of("group-1"));
            case SPLIT -> Chart.split(figure(null, false), figure(null, false));
            case PAIRED ->
                Chart.paired(Tables.published("speed", toex.outcomes.figures.Unit.TIMES, "1." + random.nextInt(99)));
            case GROUPED -> {
                List<Group> names = names(count(8));
                yield Chart.grouped(title, series(1 + random.nextInt(3), () -> groups(names, false)));
            }
            case STACKED -> {
                List<Group> names = names(count(8));
                int months = count(60);
                boolean time = random.nextBoolean();
                yield Chart.stacked(
                                title,
                                series(
                                        1 + random.nextInt(7),
                                        () -> time ? months(months, false) : groups(names, false)))
                        .axis(
                                random.nextBoolean()
                                        ? ""
                                        : "Disruptions recorded in a quarter, by the level that was given");
            }
            case LINE -> line(count(60));
            case SLOPE -> {
                List<Group> names = names(count(12));
                yield Chart.slope(
                        new Series(
                                "before",
                                random.nextBoolean() ? "2021" : "April 2021 to March 2022",
                                groups(names, negative)),
                        new Series("after", "January 2022 to January 2023", groups(names, negative)));
            }
            case DOTS -> {
                List<Group> names = names(count(9));
                yield Chart.dots(
                        title,
                        new Series("", "", groups(names, negative)),
                        new Series(Series.Role.LOW, "low", "low", groups(names, negative)),
                        new Series(Series.Role.HIGH, "high", "high", groups(names, negative)),
                        Set.of());
            }
            case BULLET -> {
                List<Group> names = names(count(6));
                yield Chart.bullet(
                        title,
                        new Series("", "", groups(names, false)),
                        new Series(Series.Role.TARGET, "target", "target", groups(names, false)));
            }
            case TIMELINE -> Chart.timeline(title, spans(count(9)));
            case MULTIPLES -> {
                int months = count(60);
                yield Chart.multiples(
                        title, series(1 + random.nextInt(12), () -> months(months, negative)), Set.of("series-0"));
            }
        };
    }

    private Chart line(int months) {
        List<Series> series = new ArrayList<>(series(1 + random.nextInt(4), () -> months(months, negative)));
        if (random.nextBoolean()) {
            series.add(new Series(Series.Role.LOW, "low", "low", months(months, negative)));
            series.add(new Series(Series.Role.HIGH, "high", "high", months(months, negative)));
        }
        return Chart.line("Title", series).axis(random.nextBoolean() ? "" : "Disruptions a month");
    }

    private List<Series> series(int count, java.util.function.Supplier<FigureTable> figures) {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = count == 1 ? "" : NAMES.get(random.nextInt(NAMES.size()));
            series.add(new Series("series-" + i, name, figures.get()));
        }
        return series;
    }

    /** Often one, often the most. */
    private int count(int most) {
        return switch (random.nextInt(5)) {
            case 0 -> 1;
            case 1 -> most;
            default -> 1 + random.nextInt(most);
        };
    }

    private List<Group> names(int count) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(new Group("group-" + i, NAMES.get(random.nextInt(NAMES.size()))));
        }
        return groups;
    }

    private FigureTable groups(List<Group> names, boolean below) {
        return Tables.table(
                Dimension.THREAT,
                names.stream().map(name -> figure(name, below)).toList());
    }

    private FigureTable months(int count, boolean below) {
        boolean quarters = random.nextInt(3) == 0 && count > 1;
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = YearMonth.of(2019, 1).plusMonths(i);
            rows.add(figure(new Group(month.toString(), MONTH.format(month)), below));
        }
        return Tables.table(quarters ? Dimension.QUARTER : Dimension.MONTH, rows);
    }

    private FigureTable spans(int count) {
        List<Figure> rows = new ArrayList<>();
        for (Group name : names(count)) {
            YearMonth first = YearMonth.of(2020, 1).plusMonths(random.nextInt(40));
            Figure figure = figure(name, false);
            Period period = Period.months(first, first.plusMonths(random.nextInt(30)));
            rows.add(new Figure(
                    figure.measure(),
                    new Scope(period, null),
                    name,
                    figure.value(),
                    figure.status(),
                    figure.marking(),
                    figure.source()));
        }
        return Tables.table(Dimension.STAGE, rows);
    }

    private Figure figure(@Nullable Group group, boolean below) {
        if (random.nextInt(hidden) == 0) {
            DisclosureStatus status = random.nextBoolean() ? DisclosureStatus.SUPPRESSED : DisclosureStatus.UNAVAILABLE;
            return new Figure(Tables.DISRUPTIONS, Scope.ALL, group, null, status, Marking.OFFICIAL, Tables.RECORDS);
        }
        long value = same ? most : random.nextInt(5) == 0 ? most : random.nextLong(most + 1);
        BigDecimal signed = BigDecimal.valueOf(below && random.nextBoolean() ? -value : value);
        return Figure.shown(Tables.DISRUPTIONS, Scope.ALL, group, signed, Tables.RECORDS);
    }
}

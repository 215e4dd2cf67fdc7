package toex.outcomes.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.Period;

/** Reads a table for what may be claimed of it. Where one value is hidden or the numbers are small, it claims nothing. */
final class Reading {

    /** Below so many records in all, any pattern may be chance. */
    static final long ENOUGH = 10;

    private static final int MONTHS_FOR_A_TURN = 6;
    private static final int GROUPS_FOR_A_RANKING = 3;

    /** A rise or fall is at least this factor, and would be chance in fewer than one in twenty cases. */
    private static final double CLEARLY = 1.2;

    private static final double BEYOND_CHANCE = 2;

    /** A leader is at least this far ahead of the second. */
    static final double AHEAD = 1.25;

    /** Few groups have at least this many times what as many equal ones would have. */
    static final double CONCENTRATED = 1.4;

    /** One row with a whole number. */
    private record Row(Group group, long value) {}

    private final FigureTable table;
    private final List<Row> rows;
    private final long whole;

    private Reading(FigureTable table) {
        this.table = table;
        this.rows = table.rows().stream().flatMap(Reading::row).toList();
        this.whole = rows.stream().mapToLong(Row::value).sum();
    }

    private static Stream<Row> row(Figure figure) {
        return figure.value() == null || figure.group() == null
                ? Stream.of()
                : Stream.of(new Row(figure.group(), figure.value().longValue()));
    }

    /** The strongest claim that the table supports. */
    static Claim of(FigureTable table) {
        Reading reading = new Reading(table);
        if (!reading.enough()) {
            return new Claim.Nothing();
        }
        Optional<? extends Claim> claim = table.dimension() == Dimension.MONTH
                ? reading.turn().<Claim>map(turn -> turn).or(reading::peak)
                : reading.ranking();
        return claim.isPresent() ? claim.get() : new Claim.Nothing();
    }

    private boolean enough() {
        return table.measure().unit() == Unit.COUNT
                && rows.size() == table.rows().size()
                && rows.size() >= GROUPS_FOR_A_RANKING
                && whole >= ENOUGH
                && table.total().value() != null
                && table.total().value().longValue() == whole;
    }

    private Optional<Claim.Turn> turn() {
        Period period = table.scope().period();
        int half = rows.size() / 2;
        if (rows.size() < MONTHS_FOR_A_TURN || !(period.isAll() || period.isWholeMonths())) {
            return Optional.empty();
        }
        long before = rows.subList(0, half).stream().mapToLong(Row::value).sum();
        List<Row> last = rows.subList(rows.size() - half, rows.size());
        long after = last.stream().mapToLong(Row::value).sum();
        boolean clear = Math.max(before, after) >= CLEARLY * Math.min(before, after)
                && Math.abs(after - before) >= BEYOND_CHANCE * Math.sqrt(before + after);
        return clear
                ? Optional.of(new Claim.Turn(
                        before, after, last.stream().map(Row::group).toList()))
                : Optional.empty();
    }

    private Optional<Claim> peak() {
        long highest = rows.stream().mapToLong(Row::value).max().orElse(0);
        List<Group> months = rows.stream()
                .filter(row -> row.value() == highest)
                .map(Row::group)
                .toList();
        return months.size() <= 2 && rows.size() > months.size()
                ? Optional.of(new Claim.Peak(months, highest))
                : Optional.empty();
    }

    private Optional<Claim> ranking() {
        List<Row> ranked = rows.stream()
                .filter(row -> !row.group().code().equals(Group.NOT_RECORDED) && row.value() > 0)
                .sorted(Comparator.comparingLong(Row::value).reversed())
                .toList();
        long known = ranked.stream().mapToLong(Row::value).sum();
        if (ranked.size() < GROUPS_FOR_A_RANKING || known * 3 < whole * 2) {
            return Optional.empty();
        }
        return leader(ranked).or(() -> few(ranked, 2)).or(() -> few(ranked, 3)).or(() -> most(ranked));
    }

    private static boolean ahead(List<Row> ranked) {
        return ranked.get(0).value() >= AHEAD * ranked.get(1).value();
    }

    private Optional<Claim> leader(List<Row> ranked) {
        Row first = ranked.getFirst();
        return ahead(ranked)
                ? Share.of(first.value(), whole).map(share -> new Claim.Leader(first.group(), share))
                : Optional.empty();
    }

    private Optional<Claim> few(List<Row> ranked, int count) {
        if (ranked.size() < 2 * count
                || ranked.get(count - 1).value() == ranked.get(count).value()) {
            return Optional.empty();
        }
        List<Row> first = ranked.subList(0, count);
        long part = first.stream().mapToLong(Row::value).sum();
        boolean concentrated = part * 5 >= whole * 2 && part * ranked.size() >= CONCENTRATED * count * whole;
        return concentrated
                ? Share.of(part, whole)
                        .map(share ->
                                new Claim.Few(first.stream().map(Row::group).toList(), share))
                : Optional.empty();
    }

    private static Optional<Claim> most(List<Row> ranked) {
        Row first = ranked.getFirst();
        return ahead(ranked) ? Optional.of(new Claim.Most(first.group(), first.value())) : Optional.empty();
    }
}

package toex.outcomes.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/** Puts claims about a table, and the table itself, into words. */
record Sentences(FigureTable table) {

    private static final int SPOKEN = 12;

    /** The claim as a heading, without a full stop. */
    String title(Claim claim) {
        return capital(
                switch (claim) {
                    case Claim.Turn turn ->
                        Words.of(
                                "claim." + direction(turn.before(), turn.after()),
                                measure(),
                                turn.before(),
                                turn.after(),
                                turn.last().size());
                    case Claim.Peak peak -> Words.of("claim.peak", measure(), months(peak.months()), peak.value());
                    case Claim.Leader leader ->
                        Words.of(
                                "claim.leader." + dimension(),
                                leader.group().label(),
                                leader.share().inWords(),
                                measure());
                    case Claim.Few few ->
                        Words.of(
                                "claim.few." + dimension(),
                                Words.of("number." + few.groups().size()),
                                few.share().inWords(),
                                measure());
                    case Claim.Most most -> Words.of("claim.most", most.group().label(), measure(), most.value());
                    case Claim.Nothing ignored -> heading(measure());
                });
    }

    private static String direction(long before, long after) {
        if (after < before) {
            return after * 2 < before ? "more-than-halved" : "fell";
        }
        if (before > 0 && after > 3 * before) {
            return "more-than-tripled";
        }
        return before > 0 && after > 2 * before ? "more-than-doubled" : "rose";
    }

    private static String months(List<Group> months) {
        return months.stream().map(Group::label).collect(Collectors.joining(" " + Words.of("and") + " "));
    }

    private String heading(String measure) {
        return Words.of("neutral", measure, Words.of("by." + dimension()));
    }

    /** The finding, what is drawn, and its figures: each of them where they are few, else their range. */
    String alternative(Claim claim) {
        String drawn = claim instanceof Claim.Nothing
                ? ""
                : capital(heading(table.measure().name())) + ". ";
        return title(claim) + ". " + drawn + figures();
    }

    String figures() {
        List<Figure> rows = table.rows();
        if (rows.isEmpty()) {
            return Words.of("empty");
        }
        String total = table.dimension().addsUp()
                ? " " + Words.of("alternative.total", table.total().text())
                : "";
        if (table.dimension().isTime() && rows.size() > 3) {
            return range(rows) + total;
        }
        boolean asTheyStand = table.dimension().isTime() || table.dimension() == Dimension.STAGE;
        Stream<Figure> ordered = asTheyStand ? rows.stream() : rows.stream().sorted(BarPainter.RANK);
        String spoken = ordered.limit(SPOKEN)
                .map(row -> Words.of("alternative.value", Words.label(row), spoken(row)))
                .collect(Collectors.joining(", "));
        int more = rows.size() - SPOKEN;
        return capital(spoken) + (more > 0 ? Words.of("alternative.more", more) : ".") + total;
    }

    private static String range(List<Figure> rows) {
        String span = Words.of("alternative.span", Words.label(rows.getFirst()), Words.label(rows.getLast()));
        List<Figure> shown = rows.stream().filter(row -> row.value() != null).toList();
        int hidden = rows.size() - shown.size();
        String extremes = shown.isEmpty()
                ? ""
                : " " + Words.of("alternative.highest", extreme(shown, Comparator.naturalOrder())) + " "
                        + Words.of("alternative.lowest", extreme(shown, Comparator.reverseOrder()));
        return span + extremes + (hidden > 0 ? " " + Words.of("alternative.hidden", hidden) : "");
    }

    private static String extreme(List<Figure> shown, Comparator<Double> order) {
        Figure found =
                shown.stream().max(Comparator.comparing(Figure::drawn, order)).orElseThrow();
        long level = shown.stream().filter(row -> row.drawn() == found.drawn()).count();
        return Words.of("alternative.in", found.text(), Words.label(found), level - 1);
    }

    static String spoken(Figure row) {
        return row.value() == null ? Words.of("hidden." + row.status()) : row.text();
    }

    private String measure() {
        return table.measure().shortName();
    }

    private String dimension() {
        return table.dimension().code();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}

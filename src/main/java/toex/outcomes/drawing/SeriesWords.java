package toex.outcomes.drawing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** Puts charts of several series into words: the figures of few groups one by one, of many each series in a sentence. */
record SeriesWords(Chart.Kind kind, List<Series> series) {

    private static final int SPOKEN = 12;

    String alternative() {
        Matrix matrix = new Matrix(series);
        if (matrix.groups().isEmpty()) {
            return Words.of("empty");
        }
        return switch (kind) {
            case DOTS -> groups(matrix, group -> dot(matrix, group));
            case BULLET -> groups(matrix, group -> bullet(matrix, group));
            case TIMELINE -> groups(matrix, group -> span(matrix, group));
            case SLOPE, GROUPED -> groups(matrix, group -> each(matrix, group));
            default -> matrix.values().stream().map(SeriesWords::whole).collect(Collectors.joining(" "));
        };
    }

    private static String groups(Matrix matrix, Function<Group, String> words) {
        List<Group> groups = matrix.groups();
        String spoken = groups.stream().limit(SPOKEN).map(words).collect(Collectors.joining("; "));
        int more = groups.size() - SPOKEN;
        return spoken + (more > 0 ? Words.of("alternative.more", more) : ".");
    }

    /** "East Midlands: 2021 10, 2022 14". */
    String each(Matrix matrix, Group group) {
        String values = matrix.values().stream()
                .map(series -> Words.of("alternative.value", series.name(), spoken(matrix.at(series, group))))
                .collect(Collectors.joining(", "));
        return Words.of("mark", group.label(), values);
    }

    String dot(Matrix matrix, Group group) {
        return Words.of("mark", group.label(), interval(matrix, group));
    }

    /** "12 days, between 5 and 30". */
    String interval(Matrix matrix, Group group) {
        String value = spoken(matrix.at(matrix.values().getFirst(), group));
        Figure low = at(matrix, Series.Role.LOW, group);
        Figure high = at(matrix, Series.Role.HIGH, group);
        return low == null || high == null || low.value() == null || high.value() == null
                ? value
                : Words.of("interval", value, low.text(), high.text());
    }

    private String bullet(Matrix matrix, Group group) {
        return Words.of("mark", group.label(), against(matrix, group));
    }

    /** "21, target 30". */
    String against(Matrix matrix, Group group) {
        String value = spoken(matrix.at(matrix.values().getFirst(), group));
        Figure target = at(matrix, Series.Role.TARGET, group);
        return target == null ? value : Words.of("against", value, target.text());
    }

    private @Nullable Figure at(Matrix matrix, Series.Role role, Group group) {
        return Matrix.of(series, role).stream()
                .findFirst()
                .map(each -> matrix.at(each, group))
                .orElse(null);
    }

    private static String span(Matrix matrix, Group group) {
        Figure figure = matrix.at(matrix.values().getFirst(), group);
        return Words.of("mark", group.label(), span(figure));
    }

    /** "2021, 12": the period and the figure. */
    static String span(@Nullable Figure figure) {
        return figure == null ? "" : Words.of("span", figure.scope().period().inWords(), spoken(figure));
    }

    /** A series as a whole, as the small chart of it says it. */
    static String whole(Series series) {
        String figures = new Sentences(series.figures()).figures();
        return series.name().isEmpty() ? figures : Words.of("mark", series.name(), figures);
    }

    private static String spoken(@Nullable Figure figure) {
        return figure == null ? Words.of("nothing") : Sentences.spoken(figure);
    }
}

package toex.outcomes.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** The figures of several series by their groups: a group of one series is found in the others. */
final class Matrix {

    private final List<Group> groups;
    private final List<Series> values;
    private final Map<Series, Map<Group, Figure>> figures = new IdentityHashMap<>();

    /** Groups stand in the order of the first series, then what only the others have. */
    Matrix(List<Series> series) {
        Set<Group> found = new LinkedHashSet<>();
        for (Series each : series) {
            Map<Group, Figure> byGroup = new HashMap<>();
            for (Figure row : each.figures().rows()) {
                if (row.group() != null) {
                    found.add(row.group());
                    byGroup.put(row.group(), row);
                }
            }
            figures.put(each, byGroup);
        }
        this.groups = List.copyOf(found);
        this.values = of(series, Series.Role.VALUE);
    }

    static List<Series> of(List<Series> series, Series.Role role) {
        return series.stream().filter(each -> each.role() == role).toList();
    }

    List<Group> groups() {
        return groups;
    }

    /** The series that have values of their own. */
    List<Series> values() {
        return values;
    }

    /** Null where the series has no row for the group. */
    @Nullable
    Figure at(Series series, Group group) {
        return figures.getOrDefault(series, Map.of()).get(group);
    }

    /** A figure of each group for the places where only the group counts. */
    List<Figure> rows() {
        List<Figure> rows = new ArrayList<>();
        for (Group group : groups) {
            values.stream()
                    .flatMap(series -> Stream.ofNullable(at(series, group)))
                    .findFirst()
                    .ifPresent(rows::add);
        }
        return rows;
    }

    double highest() {
        return drawn().max().orElse(0);
    }

    double lowest() {
        return drawn().min().orElse(0);
    }

    private DoubleStream drawn() {
        return figures.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(figure -> figure.value() != null)
                .mapToDouble(Figure::drawn);
    }
}

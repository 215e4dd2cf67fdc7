package toex.outcomes.drawing;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;

/**
 * What a table's figures say.
 *
 * @param title a finding that is true of them, or a neutral heading where they support none
 * @param alternative the figures in words
 * @param emphasised codes of the groups that it is about
 */
record Finding(String title, String alternative, Set<String> emphasised) {

    static Finding of(FigureTable table) {
        String heading = Words.of(
                "neutral",
                table.measure().name(),
                Words.of("by." + table.dimension().code()));
        String words = table.rows().stream()
                .map(row -> Words.mark(row).words())
                .collect(Collectors.joining("; ", heading + ". ", "."));
        Optional<Figure> highest = table.rows().stream().max(Comparator.comparingDouble(Figure::drawn));
        Set<String> stressed = highest.flatMap(figure -> Optional.ofNullable(figure.group()))
                .map(group -> Set.of(group.code()))
                .orElse(Set.of());
        return new Finding(heading, words, stressed);
    }
}

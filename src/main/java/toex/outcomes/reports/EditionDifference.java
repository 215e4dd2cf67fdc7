package toex.outcomes.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toex.outcomes.editorial.Difference;

/**
 * What an edition says differently from the one before it.
 *
 * @param before the edition that it is compared with
 * @param comparable whether both are about periods of the same length, so that their counts can be set side by side
 * @param figures those that are in both with other values, and those in one of them only; none where they are not comparable
 * @param added labels of sections, case studies and quotations that were not there before
 * @param removed those that are not there any more
 * @param words by section, those with other words
 */
public record EditionDifference(
        Edition before,
        boolean comparable,
        List<Changed> figures,
        List<String> added,
        List<String> removed,
        List<Words> words) {

    /** @param difference now less before, empty where one of them is hidden or missing */
    public record Changed(String label, String before, String now, String difference) {}

    /** Words of a section. */
    public record Words(String section, Difference difference) {}

    public EditionDifference {
        figures = List.copyOf(figures);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        words = List.copyOf(words);
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return comparable && figures.isEmpty() && added.isEmpty() && removed.isEmpty() && words.isEmpty();
    }

    /** In one sentence for a list. */
    String inWords(int number) {
        return isEmpty()
                ? Wording.of("changes.none", number)
                : Wording.of(
                        "changes.short",
                        number,
                        Stream.of(
                                        counted("figures", figures),
                                        counted("words", words),
                                        counted("added", added),
                                        counted("removed", removed),
                                        comparable ? "" : Wording.of("changes.short.length"))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
    }

    private static String counted(String what, List<?> these) {
        return these.isEmpty() ? "" : Wording.of("changes.short." + what, these.size());
    }
}

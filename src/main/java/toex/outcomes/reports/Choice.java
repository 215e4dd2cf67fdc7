package toex.outcomes.reports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.Audience;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/**
 * What was chosen for a report besides its template, period and region.
 *
 * @param marking the least that its pages are marked; the parts may raise it
 * @param comparison what its counts are compared with
 * @param caseStudies the slugs of those that are told, in their order; null for all that fit the region
 * @param quotations the ids of those that are quoted; null for all that fit the region
 */
public record Choice(
        Audience audience,
        Marking marking,
        Against comparison,
        @Nullable List<String> caseStudies,
        @Nullable List<Long> quotations) {

    /** Of a report that nobody has composed. */
    public static final Choice NONE = new Choice(Audience.INTERNAL, Marking.OFFICIAL, Against.BEFORE, null, null);

    /** What the counts of a period are compared with. */
    public enum Against {
        /** The span of the same length before. */
        BEFORE,
        /** The same span a year before. */
        YEAR_BEFORE,
        NOTHING
    }

    /**
     * How a report of this snapshot is marked: as chosen, or higher where a part is. For public release it is only with an
     * audience of anybody, and then holds no count but those that were released.
     *
     * @throws Refusal where a count of the records would get out
     */
    Marking marking(Snapshot snapshot) {
        Marking both = snapshot.marking().and(marking);
        if (audience != Audience.PUBLIC) {
            return both;
        }
        if (snapshot.sensitive()) {
            throw new Refusal(
                    "This report is for anybody, and holds something that may not be released. Compose it again.");
        }
        Set<String> instructions = new TreeSet<>(both.instructions());
        instructions.add(Marking.FOR_PUBLIC_RELEASE);
        return new Marking(false, instructions);
    }

    public Choice {
        caseStudies = caseStudies == null ? null : List.copyOf(caseStudies);
        quotations = quotations == null ? null : List.copyOf(quotations);
    }
}

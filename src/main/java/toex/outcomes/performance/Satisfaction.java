package toex.outcomes.performance;

import java.util.List;
import toex.outcomes.figures.Figure;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/**
 * How satisfied forces are.
 *
 * @param responses how many forms were answered
 * @param rate how many of those who were invited answered, in per cent
 * @param questions by question, in the order of the form
 * @param regions one question by region; empty where the scope is a region
 * @param periods the same question by quarter or, over a long time, by year; empty where there is but one
 * @param ofRegions in words, which question that is
 */
public record Satisfaction(
        Scope scope,
        Figure responses,
        Figure rate,
        List<Share> questions,
        List<Share> regions,
        List<Share> periods,
        String ofRegions) {

    /**
     * A part of the answers to a question, with what chance allows: were so many asked again and again, 95 of 100 such
     * intervals would hold what all would say.
     *
     * @param of the question, the region or the period
     * @param good those who gave one of the two best answers, in per cent of those who answered
     * @param low where the interval begins, in per cent
     * @param high where it ends, in per cent
     * @param answers how many answered
     */
    public record Share(String of, Figure good, Figure low, Figure high, Figure answers) {

        private Share marked(Marking marking) {
            return new Share(
                    of, good.marked(marking), low.marked(marking), high.marked(marking), answers.marked(marking));
        }
    }

    public Satisfaction {
        questions = List.copyOf(questions);
        regions = List.copyOf(regions);
        periods = List.copyOf(periods);
    }

    /** The same with each figure marked as what they were counted from. */
    public Satisfaction marked(Marking marking) {
        return new Satisfaction(
                scope,
                responses.marked(marking),
                rate.marked(marking),
                marked(questions, marking),
                marked(regions, marking),
                marked(periods, marking),
                ofRegions);
    }

    private static List<Share> marked(List<Share> shares, Marking marking) {
        return shares.stream().map(share -> share.marked(marking)).toList();
    }

    /** Whether nobody answered. */
    public boolean isEmpty() {
        return questions.isEmpty();
    }
}

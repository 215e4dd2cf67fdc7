package toex.outcomes.feedback;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.data.SatisfactionQuery.Rated;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.performance.Satisfaction.Share;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/**
 * Makes the figures of a share of answers: hidden where they may not be seen, unavailable where nobody answered.
 *
 * @param scope of the answers
 * @param group that tells the share from others of the scope, null where nothing does
 */
record ShareFigures(Scope scope, @Nullable Group group) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param of what the share is called */
    Share share(String of, Measure measure, Rated rated, boolean hidesCount, boolean hidesShare) {
        Measure answers = new Measure(
                new MeasureCode(measure.code().value() + "-answers"),
                "answers",
                "Forms in which the question was answered.",
                Unit.COUNT,
                "");
        Optional<Wilson> interval =
                rated.answers() == 0 ? Optional.empty() : Optional.of(Wilson.of(rated.good(), rated.answers()));
        return new Share(
                of,
                percent(measure, rated, hidesShare),
                bound(measure, rated, interval.map(Wilson::low), hidesShare),
                bound(measure, rated, interval.map(Wilson::high), hidesShare),
                count(answers, rated.answers(), hidesCount));
    }

    Figure percent(Measure measure, Rated rated, boolean hides) {
        return bound(
                measure,
                rated,
                rated.answers() == 0 ? Optional.empty() : Optional.of((double) rated.good() / rated.answers()),
                hides);
    }

    Figure count(Measure measure, long count, boolean hides) {
        return hides
                ? without(measure, DisclosureStatus.SUPPRESSED)
                : Figure.shown(measure, scope, group, BigDecimal.valueOf(count), new Source.Answered(count));
    }

    private Figure bound(Measure measure, Rated rated, Optional<Double> share, boolean hides) {
        if (hides) {
            return without(measure, DisclosureStatus.SUPPRESSED);
        }
        return share.map(part -> Figure.shown(
                        measure,
                        scope,
                        group,
                        HUNDRED.multiply(BigDecimal.valueOf(part)),
                        new Source.Answered(rated.answers())))
                .orElseGet(() -> without(measure, DisclosureStatus.UNAVAILABLE));
    }

    private Figure without(Measure measure, DisclosureStatus status) {
        return new Figure(measure, scope, group, null, status, Marking.OFFICIAL, new Source.Answered(0));
    }
}

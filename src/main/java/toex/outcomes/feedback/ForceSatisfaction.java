package toex.outcomes.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.feedback.data.SatisfactionQuery;
import toex.outcomes.feedback.data.SatisfactionQuery.OfRegion;
import toex.outcomes.feedback.data.SatisfactionQuery.Rated;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Unit;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Satisfaction;
import toex.outcomes.performance.Satisfaction.Share;
import toex.outcomes.performance.SatisfactionSource;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * Counts what forces answered. What the rule for this audience hides is decided for all regions of the period at once, so
 * that a hidden count cannot be worked out from the pages of the other regions and of all together.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ForceSatisfaction implements SatisfactionSource {

    /** The question that is also counted by region and over time. */
    private static final Question OVER_ALL = Question.ASK_AGAIN;

    private static final Measure RESPONSES = new Measure(
            new MeasureCode("feedback-responses"),
            "forms answered",
            "Forms that forces sent in the period and have not taken back.",
            Unit.COUNT,
            "");

    private final SatisfactionQuery query;
    private final FormWording wording;
    private final Readable readable;
    private final OrganisationService organisations;
    private final ResponseRate rate;
    private final DisclosureRule rule;

    ForceSatisfaction(
            SatisfactionQuery query,
            FormWording wording,
            Readable readable,
            OrganisationService organisations,
            ResponseRate rate,
            DisclosureSettings disclosure) {
        this.query = query;
        this.wording = wording;
        this.readable = readable;
        this.organisations = organisations;
        this.rate = rate;
        this.rule = disclosure.internal();
    }

    @Override
    public Satisfaction of(Scope scope) {
        List<OfRegion> all = query.answers(scope.period(), readable.markings());
        int row = GuardedShares.row(
                all.stream()
                        .map(it -> Objects.requireNonNullElse(it.region(), ""))
                        .toList(),
                scope.region());
        List<Rated> sent = all.stream()
                .map(it -> new Rated(it.responses(), it.responses()))
                .toList();
        long responses = GuardedShares.at(sent, row).answers();
        Satisfaction counted = new Satisfaction(
                scope,
                new ShareFigures(scope, null)
                        .count(
                                RESPONSES,
                                responses,
                                GuardedShares.of(sent, rule).hidesCount(row)),
                rate.of(scope),
                responses == 0 ? List.of() : questions(scope, all, row),
                scope.region() == null ? regions(scope, all) : List.of(),
                responses == 0 ? List.of() : periods(scope),
                asked(OVER_ALL));
        return counted.marked(query.markings(scope.period(), readable.markings(), readable.invitations()).stream()
                .reduce(Marking.OFFICIAL, Marking::and));
    }

    private List<Share> questions(Scope scope, List<OfRegion> all, int row) {
        return Arrays.stream(Question.values())
                .map(question -> share(
                        asked(question),
                        question,
                        new ShareFigures(scope, new Group(code(question), asked(question))),
                        rated(question, all),
                        row))
                .toList();
    }

    private List<Share> regions(Scope scope, List<OfRegion> all) {
        Map<String, String> names = organisations.regionNames();
        List<Rated> rated = rated(OVER_ALL, all);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String region = all.get(i).region();
            if (region != null) {
                Scope own = new Scope(scope.period(), new RegionCode(region));
                shares.add(share(names.getOrDefault(region, region), OVER_ALL, new ShareFigures(own, null), rated, i));
            }
        }
        return shares;
    }

    /** None where the answers are of one quarter. */
    private List<Share> periods(Scope scope) {
        RegionCode region = scope.region();
        List<Period> parts = query.given(scope.period(), readable.markings())
                .map(given -> SubPeriods.of(scope.period(), given))
                .orElse(List.of());
        if (parts.size() < 2) {
            return List.of();
        }
        List<Rated> rated = query.rated(OVER_ALL, parts, region == null ? "" : region.value(), readable.markings());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> share(
                        parts.get(i).inWords(),
                        OVER_ALL,
                        new ShareFigures(new Scope(parts.get(i), region), null),
                        rated,
                        i))
                .toList();
    }

    private Share share(String of, Question question, ShareFigures figures, List<Rated> rows, int row) {
        GuardedShares guard = GuardedShares.of(rows, rule);
        return figures.share(
                of, measure(question), GuardedShares.at(rows, row), guard.hidesCount(row), guard.hidesShare(row));
    }

    private static List<Rated> rated(Question question, List<OfRegion> all) {
        return all.stream()
                .map(it -> Objects.requireNonNull(it.rated().get(question)))
                .toList();
    }

    private Measure measure(Question question) {
        return new Measure(
                new MeasureCode("feedback-" + code(question)),
                "gave one of the two best answers: " + asked(question),
                "Of those who answered “%s”, the part that gave one of the two best of five answers."
                        .formatted(asked(question)),
                Unit.PERCENT,
                "Forces answer for themselves, and only those who choose to.");
    }

    private String asked(Question question) {
        return wording.of(code(question)).text();
    }

    private static String code(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

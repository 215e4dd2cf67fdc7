package toex.outcomes.feedback;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.feedback.data.SatisfactionQuery;
import toex.outcomes.feedback.data.SatisfactionQuery.Invited;
import toex.outcomes.feedback.data.SatisfactionQuery.OfRegion;
import toex.outcomes.feedback.data.SatisfactionQuery.Rated;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Satisfaction;
import toex.outcomes.performance.Satisfaction.Share;
import toex.outcomes.performance.SatisfactionSource;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * Counts what forces answered. Where so few answered that the rule for this audience hides the count, the shares among
 * them are hidden with it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ForceSatisfaction implements SatisfactionSource {

    private static final Question OF_REGIONS = Question.ASK_AGAIN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Measure RESPONSES = new Measure(
            new MeasureCode("feedback-responses"),
            "forms answered",
            "Forms that forces sent in the period and have not taken back.",
            Unit.COUNT,
            "");
    private static final Measure RATE = new Measure(
            new MeasureCode("feedback-response-rate"),
            "of those who were invited answered",
            "Of the invitations made in the period and not taken back, those that were answered by now.",
            Unit.PERCENT,
            "Answers that came without an invitation are not in it.");

    private final SatisfactionQuery query;
    private final FormWording wording;
    private final Readable readable;
    private final OrganisationService organisations;
    private final DisclosureSettings disclosure;
    private final Clock clock;

    ForceSatisfaction(
            SatisfactionQuery query,
            FormWording wording,
            Readable readable,
            OrganisationService organisations,
            DisclosureSettings disclosure,
            Clock clock) {
        this.query = query;
        this.wording = wording;
        this.readable = readable;
        this.organisations = organisations;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @Override
    public Satisfaction of(Scope scope) {
        List<OfRegion> all = query.answers(scope.period(), readable.markings());
        RegionCode region = scope.region();
        List<OfRegion> own = all.stream()
                .filter(it -> region == null || region.value().equals(it.region()))
                .toList();
        long responses = own.stream().mapToLong(OfRegion::responses).sum();
        Invited invited = query.invited(scope.period(), forces(region));
        return new Satisfaction(
                scope,
                count(RESPONSES, scope, null, responses),
                percent(RATE, scope, null, invited.answered(), invited.invited()),
                responses == 0 ? List.of() : questions(scope, own),
                region == null ? regions(scope, all) : List.of(),
                asked(OF_REGIONS));
    }

    private List<Share> questions(Scope scope, List<OfRegion> answers) {
        return Arrays.stream(Question.values())
                .map(question -> share(
                        asked(question),
                        measure(question),
                        scope,
                        new Group(code(question), asked(question)),
                        answers.stream()
                                .map(it -> Objects.requireNonNull(it.rated().get(question)))
                                .reduce(new Rated(0, 0), Rated::and)))
                .toList();
    }

    private List<Share> regions(Scope scope, List<OfRegion> answers) {
        Map<String, String> names = organisations.regionNames();
        return answers.stream()
                .flatMap(it -> Optional.ofNullable(it.region()).stream()
                        .map(code -> share(
                                names.getOrDefault(code, code),
                                measure(OF_REGIONS),
                                new Scope(scope.period(), new RegionCode(code)),
                                null,
                                Objects.requireNonNull(it.rated().get(OF_REGIONS)))))
                .toList();
    }

    private Share share(String of, Measure measure, Scope scope, @Nullable Group group, Rated rated) {
        Measure answers = new Measure(
                new MeasureCode(measure.code().value() + "-answers"),
                "answers",
                "Forms in which the question was answered.",
                Unit.COUNT,
                "");
        long asked = rated.answers();
        Optional<Wilson> interval = asked == 0 ? Optional.empty() : Optional.of(Wilson.of(rated.good(), asked));
        return new Share(
                of,
                percent(measure, scope, group, rated.good(), asked),
                bound(measure, scope, group, asked, interval.map(Wilson::low)),
                bound(measure, scope, group, asked, interval.map(Wilson::high)),
                count(answers, scope, group, asked));
    }

    private Figure percent(Measure measure, Scope scope, @Nullable Group group, long part, long of) {
        return bound(measure, scope, group, of, of == 0 ? Optional.empty() : Optional.of((double) part / of));
    }

    private Figure bound(Measure measure, Scope scope, @Nullable Group group, long of, Optional<Double> share) {
        return share.isEmpty()
                ? hidden(measure, scope, group, DisclosureStatus.UNAVAILABLE, of)
                : guarded(measure, scope, group, HUNDRED.multiply(BigDecimal.valueOf(share.get())), of);
    }

    private Figure count(Measure measure, Scope scope, @Nullable Group group, long of) {
        return guarded(measure, scope, group, BigDecimal.valueOf(of), of);
    }

    private Figure guarded(Measure measure, Scope scope, @Nullable Group group, BigDecimal value, long of) {
        DisclosureRule rule = disclosure.internal();
        return rule.isSmall(of)
                ? hidden(measure, scope, group, DisclosureStatus.SUPPRESSED, of)
                : Figure.shown(measure, scope, group, value, source(of));
    }

    private Figure hidden(Measure measure, Scope scope, @Nullable Group group, DisclosureStatus status, long of) {
        return new Figure(measure, scope, group, null, status, Marking.OFFICIAL, source(of));
    }

    private Source source(long of) {
        return new Source.Answered(disclosure.internal().isSmall(of) ? 0 : of);
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

    /** Those of the region today; empty for all. */
    private Set<String> forces(@Nullable RegionCode region) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        return region == null
                ? Set.of()
                : organisations.region(region, today).stream()
                        .map(Region::forces)
                        .flatMap(List::stream)
                        .map(force -> force.code().value())
                        .collect(Collectors.toSet());
    }
}

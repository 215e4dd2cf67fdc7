package toex.outcomes.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.SatisfactionQuery;
import toex.outcomes.feedback.data.SatisfactionQuery.Rated;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Unit;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.Scope;

/** How many of those who were invited have answered. */
@Component
class ResponseRate {

    private static final Measure RATE = new Measure(
            new MeasureCode("feedback-response-rate"),
            "of those who were invited answered",
            "Of the invitations made in the period and not taken back, those that were answered by now.",
            Unit.PERCENT,
            "Answers that came without an invitation are not in it.");

    private final SatisfactionQuery query;
    private final Readable readable;
    private final OrganisationService organisations;
    private final DisclosureRule rule;
    private final Clock clock;

    ResponseRate(
            SatisfactionQuery query,
            Readable readable,
            OrganisationService organisations,
            DisclosureSettings disclosure,
            Clock clock) {
        this.query = query;
        this.readable = readable;
        this.organisations = organisations;
        this.rule = disclosure.internal();
        this.clock = clock;
    }

    /** The part in percent; what the rule hides is decided for the regions of today and those in none, all at once. */
    Figure of(Scope scope) {
        Map<String, Rated> invited = query.invited(scope.period(), readable.invitations());
        List<Region> regions = organisations.regions(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
        List<Rated> rows = new ArrayList<>();
        for (Region region : regions) {
            rows.add(region.forces().stream()
                    .map(force -> Objects.requireNonNullElse(
                            invited.remove(force.code().value()), new Rated(0, 0)))
                    .reduce(new Rated(0, 0), Rated::and));
        }
        rows.add(invited.values().stream().reduce(new Rated(0, 0), Rated::and));
        int row =
                GuardedShares.row(regions.stream().map(it -> it.code().value()).toList(), scope.region());
        return new ShareFigures(scope, null)
                .percent(
                        RATE,
                        GuardedShares.at(rows, row),
                        GuardedShares.of(rows, rule).hidesShare(row));
    }
}

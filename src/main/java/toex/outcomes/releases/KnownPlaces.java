package toex.outcomes.releases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.disclosure.Count.Place;
import toex.outcomes.figures.disclosure.Counts.Membership;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.Period;

/** What everybody can know without the records: which force belongs to which region, and the threat types. */
@Component
class KnownPlaces {

    private final OrganisationService organisations;
    private final PerformanceService performance;

    KnownPlaces(OrganisationService organisations, PerformanceService performance) {
        this.organisations = organisations;
        this.performance = performance;
    }

    List<Membership> during(Quarters span) {
        Period period = span.period();
        OrganisationDirectory directory = organisations.directory();
        Stream<Membership> forces = directory.members(period).stream()
                .map(member -> new Membership(
                        new Place(member.force().value(), member.region().value()), within(member.valid(), period)));
        Stream<Membership> partners = directory.partners(period).stream()
                .map(partner -> new Membership(
                        new Place(partner.code().value(), Group.NOT_RECORDED), within(partner.valid(), period)));
        return Stream.concat(forces, partners).toList();
    }

    List<String> threats() {
        return performance.categories(Dimension.THREAT).stream()
                .filter(Category::inUse)
                .map(Category::code)
                .toList();
    }

    private static Quarters within(Period valid, Period period) {
        LocalDate from = valid.from().isAfter(period.from()) ? valid.from() : period.from();
        LocalDate to = valid.to().isBefore(period.to()) ? valid.to() : period.to();
        return new Quarters(Quarters.of(YearMonth.from(from)), Quarters.of(YearMonth.from(to)));
    }
}

package toex.outcomes.performance;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.data.MeasureQuery;
import toex.outcomes.performance.data.OutcomeQuery;
import toex.outcomes.shared.Period;

/** The members of a dimension in their order, with their names. */
@Component
class Groups {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final OrganisationService organisations;
    private final MeasureQuery words;
    private final OutcomeQuery outcomes;
    private final Sights sights;

    Groups(OrganisationService organisations, MeasureQuery words, OutcomeQuery outcomes, Sights sights) {
        this.organisations = organisations;
        this.words = words;
        this.outcomes = outcomes;
        this.sights = sights;
    }

    /**
     * All groups that the dimension has in the period, {@code not-recorded} last. Months are those of the period from the
     * first with records of anything in sight to the last, without gaps.
     */
    List<Group> of(Dimension dimension, Period period) {
        if (dimension == Dimension.MONTH) {
            return months(period);
        }
        String none = dimension == Dimension.REGION ? "No region" : "Not recorded";
        return Stream.concat(members(dimension), Stream.of(new Group(Group.NOT_RECORDED, none)))
                .toList();
    }

    private Stream<Group> members(Dimension dimension) {
        return switch (dimension) {
            case REGION -> byName(organisations.regionNames());
            case FORCE -> byName(organisations.organisationNames());
            case THREAT, STRAND, LEVEL ->
                words.categories(dimension).stream().map(category -> new Group(category.code(), category.label()));
            case MONTH, QUARTER, STAGE ->
                throw new IllegalArgumentException("There are no fixed members of " + dimension.code() + ".");
        };
    }

    private static Stream<Group> byName(Map<String, String> names) {
        return names.entrySet().stream()
                .map(name -> new Group(name.getKey(), name.getValue()))
                .sorted(Comparator.comparing(Group::label));
    }

    private List<Group> months(Period period) {
        return outcomes.coverage(sights.now())
                .filter(period::overlaps)
                .map(covered -> months(
                        latest(YearMonth.from(period.from()), YearMonth.from(covered.from())),
                        earliest(YearMonth.from(period.to()), YearMonth.from(covered.to()))))
                .orElse(List.of());
    }

    private static List<Group> months(YearMonth first, YearMonth last) {
        List<Group> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Group(month.toString(), MONTH.format(month)));
        }
        return months;
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earliest(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}

package toex.outcomes.performance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.OrganisationDirectory.Member;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;

/**
 * Which forces have reported which months. A force is expected in each month in which it belongs to a region on any day;
 * partners never are. A picture of the moment at which it was made.
 */
public final class Completeness {

    /** How a force stands in a month. */
    public enum State {
        DECLARED,
        INFERRED,
        MISSING,
        NOT_EXPECTED
    }

    private record Cell(OrganisationCode force, YearMonth month) {}

    private final Period covered;
    private final YearMonth latest;
    private final List<Member> members;
    private final Set<Cell> declared = new HashSet<>();
    private final Set<Cell> inferred = new HashSet<>();
    private final GapWords words;
    private final Map<String, String> sentences = new HashMap<>();

    /**
     * @param covered from the first month with records to the last; {@link Period#ALL} where there is none
     * @param latest the month that is running; nobody is expected to report later ones
     */
    Completeness(List<Member> members, List<Reported> reported, Period covered, YearMonth latest, GapWords words) {
        this.members = List.copyOf(members);
        this.covered = covered;
        this.latest = latest;
        this.words = words;
        for (Reported report : reported) {
            Set<Cell> cells = report.declared() ? declared : inferred;
            months(report.months()).forEach(month -> cells.add(new Cell(report.force(), month)));
        }
    }

    /** Where reporting by force and month does not come into it: nothing is missing. */
    static Completeness none() {
        return new Completeness(
                List.of(), List.of(), Period.ALL, YearMonth.of(1900, 1), new GapWords(Map.of(), Map.of()));
    }

    public State of(OrganisationCode force, YearMonth month) {
        Cell cell = new Cell(force, month);
        if (declared.contains(cell)) {
            return State.DECLARED;
        }
        if (inferred.contains(cell)) {
            return State.INFERRED;
        }
        return members.stream().anyMatch(member -> member.force().equals(force) && isExpected(member, month))
                ? State.MISSING
                : State.NOT_EXPECTED;
    }

    /** Who has not reported what, of the months of the period since the first one with records. */
    public List<Gap> gaps(Period period, @Nullable RegionCode region, @Nullable OrganisationCode force) {
        return due(period, region, force)
                .filter(gap -> !isReported(gap.force(), gap.month()))
                .toList();
    }

    /** In a short sentence with its full stop who has not reported what; empty where nothing is missing. */
    public String sentence(Period period, @Nullable RegionCode region, @Nullable OrganisationCode force) {
        return sentences.computeIfAbsent(
                period + "|" + region + "|" + force,
                key -> words.sentence(
                        gaps(period, region, force), due(period, region, force).collect(Collectors.toSet())));
    }

    /** Whether nothing is missing. */
    public boolean isWhole(Period period, @Nullable RegionCode region, @Nullable OrganisationCode force) {
        return gaps(period, region, force).isEmpty();
    }

    /** The months of the period that are expected by now: those with records where it is all dates. */
    public List<YearMonth> expected(Period period) {
        if (covered.isAll()) {
            return List.of();
        }
        YearMonth first = max(YearMonth.from(period.from()), YearMonth.from(covered.from()));
        YearMonth end = max(latest, YearMonth.from(covered.to()));
        YearMonth last = period.isAll() ? YearMonth.from(covered.to()) : min(YearMonth.from(period.to()), end);
        return first.isAfter(last) ? List.of() : months(Period.months(first, last));
    }

    /** Everything that should be reported by now. */
    private Stream<Gap> due(Period period, @Nullable RegionCode region, @Nullable OrganisationCode force) {
        List<Member> asked = members.stream()
                .filter(member -> region == null || region.equals(member.region()))
                .filter(member -> force == null || force.equals(member.force()))
                .toList();
        return expected(period).stream()
                .flatMap(month -> asked.stream()
                        .filter(member -> isExpected(member, month))
                        .map(member -> new Gap(member.force(), member.region(), month)))
                .distinct();
    }

    private boolean isReported(OrganisationCode force, YearMonth month) {
        Cell cell = new Cell(force, month);
        return declared.contains(cell) || inferred.contains(cell);
    }

    private static boolean isExpected(Member member, YearMonth month) {
        return member.valid().overlaps(Period.month(month));
    }

    private static List<YearMonth> months(Period period) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static YearMonth max(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth min(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}

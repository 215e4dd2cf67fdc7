package toex.outcomes.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;

/**
 * Everybody that a record can be of, on all days at once: for whoever looks up many names, such as an import. It is a
 * picture of the moment at which it was made, for one thread.
 */
public final class OrganisationDirectory {

    private static final int SPELLINGS = 10_000;

    private final long version;
    private final Map<String, List<Listed>> byText;
    private final Map<OrganisationCode, List<Member>> regions;
    private final Map<String, List<Listed>> asSpelt = new HashMap<>();

    /**
     * A force or partner under one of its names.
     *
     * @param name in full
     * @param shortName for lists and labels
     * @param valid the days on which it has these names
     * @param successor name of the force into which it was merged, null where it was not
     */
    public record Listed(
            OrganisationCode code,
            String name,
            String shortName,
            boolean partner,
            Period valid,
            @Nullable String successor) {}

    /** That a force belongs to a region on certain days. */
    public record Member(OrganisationCode force, RegionCode region, Period valid) {}

    /** @param version of the organisations, which increases with every change */
    public OrganisationDirectory(long version, List<Listed> everybody, List<Member> memberships) {
        this.version = version;
        byText = new HashMap<>();
        everybody.forEach(listed -> Stream.of(listed.code().value(), listed.name(), listed.shortName())
                .map(OrganisationDirectory::plain)
                .distinct()
                .forEach(text -> byText.merge(text, List.of(listed), OrganisationDirectory::joined)));
        regions = memberships.stream().collect(Collectors.groupingBy(Member::force));
    }

    /** Of the organisations as they were when the picture was made. */
    long version() {
        return version;
    }

    /**
     * Who that was on the day.
     *
     * @param codeOrName capital letters, spaces and "&amp;" for "and" don't matter
     */
    public Sought find(String codeOrName, LocalDate on) {
        List<Listed> all = named(codeOrName);
        for (Listed listed : all) {
            if (listed.valid().contains(on)) {
                return onItsDay(listed, on);
            }
        }
        return all.stream()
                .min(Comparator.comparingLong(listed -> distance(listed.valid(), on)))
                .<Sought>map(listed -> new Sought.NotOnThatDay(
                        listed.name(), listed.valid(), on.isAfter(listed.valid().to()) ? listed.successor() : null))
                .orElseGet(Sought.Unknown::new);
    }

    /** Short names of the forces that belong to a region on any day of the period, by code. */
    public Map<OrganisationCode, String> forces(Period period) {
        Map<OrganisationCode, String> forces = new HashMap<>();
        byText.values().stream()
                .flatMap(List::stream)
                .filter(listed -> !listed.partner() && listed.valid().overlaps(period) && isMember(listed, period))
                .forEach(listed -> forces.put(listed.code(), listed.shortName()));
        return forces;
    }

    /** Which force belongs to which region on any day of the period. */
    public List<Member> members(Period period) {
        return regions.values().stream()
                .flatMap(List::stream)
                .filter(member -> member.valid().overlaps(period))
                .toList();
    }

    /** Partners that there are on any day of the period. */
    public List<Listed> partners(Period period) {
        return byText.values().stream()
                .flatMap(List::stream)
                .filter(listed -> listed.partner() && listed.valid().overlaps(period))
                .distinct()
                .toList();
    }

    /** Whether somebody has that code or name on any day. */
    public boolean knows(String codeOrName) {
        return !named(codeOrName).isEmpty();
    }

    /** Names that look like the text, for whoever mistyped one; few or none. */
    public List<String> like(String text) {
        String sought = plain(text);
        if (sought.length() < 3) {
            return List.of();
        }
        List<String> parts = names(known -> known.contains(sought) || sought.contains(known));
        var slips = new LevenshteinDistance(sought.length() / 4 + 1);
        return parts.isEmpty() ? names(known -> slips.apply(known, sought) >= 0) : parts;
    }

    private List<String> names(Predicate<String> known) {
        return byText.entrySet().stream()
                .filter(entry -> known.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(Listed::name)
                .distinct()
                .sorted()
                .limit(3)
                .toList();
    }

    private List<Listed> named(String text) {
        List<Listed> all = asSpelt.get(text);
        if (all == null) {
            all = byText.getOrDefault(plain(text), List.of());
            if (asSpelt.size() < SPELLINGS) {
                asSpelt.put(text, all);
            }
        }
        return all;
    }

    private Sought onItsDay(Listed listed, LocalDate on) {
        if (listed.partner()) {
            return new Sought.Found(new Organisation(listed.code(), listed.shortName(), null));
        }
        for (Member member : regions.getOrDefault(listed.code(), List.of())) {
            if (member.valid().contains(on)) {
                return new Sought.Found(new Organisation(listed.code(), listed.shortName(), member.region()));
            }
        }
        return new Sought.WithoutRegion(listed.name());
    }

    private boolean isMember(Listed listed, Period period) {
        return regions.getOrDefault(listed.code(), List.of()).stream()
                .anyMatch(member -> member.valid().overlaps(period));
    }

    private static long distance(Period period, LocalDate day) {
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(period.from(), day)),
                Math.abs(ChronoUnit.DAYS.between(period.to(), day)));
    }

    private static String plain(String text) {
        return text.replace("&", " and ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}

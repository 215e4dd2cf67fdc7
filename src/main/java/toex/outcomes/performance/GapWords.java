package toex.outcomes.performance;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * Puts who has not reported what into a short sentence: a region in place of its forces where none of them has, who lacks the same
 * months together, and only how many there are where they would be too many to name.
 *
 * @param forces short names by code
 * @param regions by code: the unit, or the name of a region that has none
 */
record GapWords(Map<String, String> forces, Map<String, String> regions) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int NAMES = 4;
    private static final int CLAUSES = 2;

    /** @param expected everything that should have been reported by all */
    String sentence(List<Gap> gaps, Set<Gap> expected) {
        if (gaps.isEmpty()) {
            return "";
        }
        SortedSet<YearMonth> all = gaps.stream().map(Gap::month).collect(Collectors.toCollection(TreeSet::new));
        if (runs(all).size() == 1 && isNobody(gaps, all, expected)) {
            return "No force has reported %s.".formatted(months(all));
        }
        Map<String, SortedSet<YearMonth>> lacking = lacking(gaps, expected);
        Map<SortedSet<YearMonth>, List<String>> together = new LinkedHashMap<>();
        lacking.forEach((who, months) ->
                together.computeIfAbsent(months, same -> new ArrayList<>()).add(who));
        boolean many = together.size() > CLAUSES
                || together.values().stream().anyMatch(names -> names.size() > NAMES)
                || together.keySet().stream().anyMatch(months -> runs(months).size() > CLAUSES);
        return many ? counted(gaps, expected) : named(together);
    }

    /** By who it is, in the order of the names: regions of which no force has reported, and single forces. */
    private Map<String, SortedSet<YearMonth>> lacking(List<Gap> gaps, Set<Gap> expected) {
        Map<Beside, Long> missing = gaps.stream().collect(Collectors.groupingBy(Beside::of, Collectors.counting()));
        Map<Beside, Long> all = expected.stream().collect(Collectors.groupingBy(Beside::of, Collectors.counting()));
        Map<String, SortedSet<YearMonth>> lacking = new TreeMap<>();
        for (Gap gap : gaps) {
            long forces = all.getOrDefault(Beside.of(gap), 0L);
            boolean whole = forces > 1 && forces == missing.getOrDefault(Beside.of(gap), 0L);
            String who = whole ? region(gap.region()) : force(gap.force());
            lacking.computeIfAbsent(who, name -> new TreeSet<>()).add(gap.month());
        }
        return lacking;
    }

    /** The forces of a region in a month stand beside each other. */
    private record Beside(RegionCode region, YearMonth month) {
        static Beside of(Gap gap) {
            return new Beside(gap.region(), gap.month());
        }
    }

    private static String named(Map<SortedSet<YearMonth>, List<String>> together) {
        return together.entrySet().stream()
                .map(entry -> "%s %s not reported %s"
                        .formatted(
                                joined(entry.getValue()),
                                entry.getValue().size() == 1 ? "has" : "have",
                                months(entry.getKey())))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String counted(List<Gap> gaps, Set<Gap> expected) {
        SortedSet<YearMonth> months = gaps.stream().map(Gap::month).collect(Collectors.toCollection(TreeSet::new));
        Set<OrganisationCode> lacking = gaps.stream().map(Gap::force).collect(Collectors.toSet());
        Set<OrganisationCode> all = expected.stream().map(Gap::force).collect(Collectors.toSet());
        String span = run(List.of(months.first(), months.last()));
        return "%d of %d forces have not reported all of %s.".formatted(lacking.size(), all.size(), span);
    }

    private static boolean isNobody(List<Gap> gaps, SortedSet<YearMonth> months, Set<Gap> expected) {
        List<Gap> due =
                expected.stream().filter(gap -> months.contains(gap.month())).toList();
        return gaps.size() == due.size()
                && due.stream().map(Gap::region).distinct().count() > 1;
    }

    /** "October to December 2022", "March and May 2022". */
    static String months(SortedSet<YearMonth> months) {
        return joined(runs(months).stream().map(GapWords::run).toList());
    }

    /** Months that follow each other, as the first and the last of them. */
    private static List<List<YearMonth>> runs(SortedSet<YearMonth> months) {
        List<List<YearMonth>> runs = new ArrayList<>();
        for (YearMonth month : months) {
            if (!runs.isEmpty() && runs.getLast().getLast().plusMonths(1).equals(month)) {
                runs.set(runs.size() - 1, List.of(runs.getLast().getFirst(), month));
            } else {
                runs.add(List.of(month, month));
            }
        }
        return runs;
    }

    private static String run(List<YearMonth> ends) {
        YearMonth first = ends.getFirst();
        YearMonth last = ends.getLast();
        if (first.equals(last)) {
            return WITH_YEAR.format(last);
        }
        String link = first.plusMonths(1).equals(last) ? " and " : " to ";
        return (first.getYear() == last.getYear() ? MONTH : WITH_YEAR).format(first) + link + WITH_YEAR.format(last);
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private String force(OrganisationCode code) {
        return forces.getOrDefault(code.value(), code.value());
    }

    private String region(RegionCode code) {
        return regions.getOrDefault(code.value(), code.value());
    }
}

package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/** Whatever the figures are, a chart's title claims only what they say. The check counts again, by its own means. */
class ClaimPropertyTest {

    private static final int TABLES = 20_000;

    private final Random random = new Random(20230131);

    @Test
    void every_claim_about_random_figures_is_true() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < TABLES; i++) {
            FigureTable table = table();
            Claim claim = Reading.of(table);
            assertThat(holds(claim, table)).as("%s of %s", claim, values(table)).isTrue();
            wordedRight(claim, table);
            seen.merge(claim.getClass().getSimpleName(), 1, Integer::sum);
        }
        assertThat(seen.keySet()).containsExactly("Few", "Leader", "Most", "Nothing", "Peak", "Turn");
        assertThat(seen.values()).as(seen.toString()).allMatch(times -> times >= TABLES / 400);
    }

    private boolean holds(Claim claim, FigureTable table) {
        Map<String, Long> values = values(table);
        List<Long> all = List.copyOf(new ArrayList<>(values.values()));
        long whole = table.total().value() == null ? 0 : table.total().value().longValue();
        return switch (claim) {
            case Claim.Turn turn -> {
                int months = turn.last().size();
                long before = sum(all.subList(0, months));
                long after = sum(all.subList(all.size() - months, all.size()));
                yield months * 2 <= all.size()
                        && before == turn.before()
                        && after == turn.after()
                        && Math.abs(before - after) >= 6
                        && turn.last().getLast().code().equals(last(table));
            }
            case Claim.Peak peak ->
                peak.months().stream().allMatch(month -> values.getOrDefault(month.code(), -1L) == peak.value())
                        && all.stream().filter(value -> value >= peak.value()).count()
                                == peak.months().size();
            case Claim.Leader leader -> {
                long own = values.getOrDefault(leader.group().code(), -1L);
                yield all(values, leader.group()).allMatch(other -> other * 5 <= own * 4)
                        && holds(leader.share(), own, whole);
            }
            case Claim.Few few -> {
                List<Long> part = few.groups().stream()
                        .map(group -> values.getOrDefault(group.code(), -1L))
                        .toList();
                long least = part.stream().mapToLong(value -> value).min().orElse(0);
                Set<String> codes = few.groups().stream().map(Group::code).collect(Collectors.toSet());
                yield codes.size() == few.groups().size()
                        && values.entrySet().stream()
                                .filter(entry -> !codes.contains(entry.getKey())
                                        && !entry.getKey().equals(Group.NOT_RECORDED))
                                .allMatch(entry -> entry.getValue() < least)
                        && holds(few.share(), sum(part), whole);
            }
            case Claim.Most most ->
                values.getOrDefault(most.group().code(), -1L) == most.value()
                        && all(values, most.group()).allMatch(other -> other < most.value());
            case Claim.Nothing ignored -> true;
        };
    }

    /** A share in words is true, and no word that would say more is true as well. */
    private static boolean holds(Share share, long part, long whole) {
        double value = (double) part / whole;
        double said = (double) share.fraction().part() / share.fraction().whole();
        return switch (share.bound()) {
            case ALMOST -> value < said && value > said * 0.9;
            case EXACTLY ->
                part * share.fraction().whole() == whole * share.fraction().part();
            case MORE_THAN -> value > said && (said == 0.9 || value < said * 1.3);
        };
    }

    private static void wordedRight(Claim claim, FigureTable table) {
        Finding finding = Finding.of(table);
        assertThat(finding.emphasised()).isEqualTo(claim.about());
        assertThat(finding.title()).doesNotContain("{").doesNotEndWith(".");
        assertThat(finding.alternative())
                .startsWith(finding.title())
                .endsWith(".")
                .doesNotContain("..");
        switch (claim) {
            case Claim.Turn turn ->
                assertThat(finding.title())
                        .contains("%,d in the first".formatted(turn.before()))
                        .contains("%,d in the last".formatted(turn.after()))
                        .contains(
                                turn.after() > 2 * turn.before() && turn.before() > 0
                                        ? turn.after() > 3 * turn.before() ? "tripled" : "doubled"
                                        : turn.after() > turn.before()
                                                ? " rose:"
                                                : turn.after() * 2 < turn.before() ? "more than half" : " fell:");
            case Claim.Peak peak -> assertThat(finding.title()).endsWith("with %,d".formatted(peak.value()));
            case Claim.Leader leader ->
                assertThat(finding.title()).contains(leader.group().label());
            case Claim.Most most ->
                assertThat(finding.title()).contains(most.group().label());
            case Claim.Few few ->
                assertThat(finding.title()).startsWith(few.groups().size() == 2 ? "Two " : "Three ");
            case Claim.Nothing ignored -> assertThat(finding.title()).startsWith("Disruptions recorded by ");
        }
    }

    private FigureTable table() {
        boolean months = random.nextInt(2) == 0;
        int size = random.nextInt(months ? 40 : 14);
        double skew = random.nextInt(4);
        double trend = random.nextDouble(-1, 1);
        int scale = List.of(1, 5, 30, 1000).get(random.nextInt(4));
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double height = Math.pow(random.nextDouble(), skew) * (1 + trend * i / size);
            rows.add(figure(months, i, Math.round(height * scale)));
        }
        if (!months && random.nextInt(3) == 0) {
            rows.add(Tables.figure(new Group(Group.NOT_RECORDED, "Not recorded"), random.nextInt(3 * scale)));
        }
        Dimension[] others = {Dimension.REGION, Dimension.FORCE, Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL};
        return Tables.table(months ? Dimension.MONTH : others[random.nextInt(others.length)], rows);
    }

    private Figure figure(boolean month, int index, long value) {
        String code = month ? YearMonth.of(2020, 3).plusMonths(index).toString() : "group-" + index;
        Group group = new Group(code, "Group " + index);
        return random.nextInt(60) == 0 ? Tables.suppressed(group) : Tables.figure(group, value);
    }

    private static Map<String, Long> values(FigureTable table) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (Figure row : table.rows()) {
            if (row.group() != null && row.value() != null) {
                values.put(row.group().code(), row.value().longValueExact());
            }
        }
        return values;
    }

    private static Stream<Long> all(Map<String, Long> values, Group but) {
        Map<String, Long> others = new HashMap<>(values);
        others.remove(but.code());
        others.remove(Group.NOT_RECORDED);
        return others.values().stream();
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(value -> value).sum();
    }

    private static String last(FigureTable table) {
        Group group = table.rows().getLast().group();
        return group == null ? "" : group.code();
    }
}

package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;

/** Every way to ask for a count gives what adding up the records gives. */
class FiguresOfImportsTest extends ImportTest {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.MONTH, "DATE_FORMAT(date, '%Y-%m')",
            Dimension.REGION, "region",
            Dimension.FORCE, "organisation",
            Dimension.THREAT, "threat",
            Dimension.STRAND, "strand",
            Dimension.LEVEL, "level");

    @Autowired
    PerformanceService performance;

    @Test
    void every_breakdown_of_every_selection_adds_up_to_its_records() {
        load(random(7, 0, 800));
        load(random(8, 600, 800));
        for (Dimension by : Dimension.RECORDED) {
            for (Period period : List.of(Period.ALL, Period.parse("2022"), Period.parse("2022-02-10..2022-09-20"))) {
                compare(by, new Selection(null, period, null, null));
                compare(by, new Selection(null, period, new RegionCode("TARIAN"), null));
                compare(by, new Selection(null, period, null, new OrganisationCode("W15000002")));
                compare(by, new Selection(null, period, new RegionCode("TARIAN"), new OrganisationCode("W15000002")));
                compare(by, new Selection(null, period, null, new OrganisationCode("NCA")));
            }
        }
    }

    private void compare(Dimension by, Selection selection) {
        for (FigureTable table : SystemUser.call(() -> performance.tables(selection, by))) {
            Map<String, Long> shown = new TreeMap<>();
            for (Figure figure : table.rows()) {
                long value = figure.value() == null ? -1 : figure.value().longValueExact();
                if (value != 0 && figure.group() != null) {
                    shown.put(figure.group().code(), value);
                }
            }
            assertThat(shown)
                    .as("%s by %s of %s", table.measure().code(), by, selection)
                    .isEqualTo(counted(by, selection, table.measure().code().value()));
        }
    }

    private Map<String, Long> counted(Dimension by, Selection selection, String kind) {
        Map<String, Long> counted = new TreeMap<>();
        jdbc.sql("""
                SELECT %s AS member, SUM(quantity) AS quantity FROM outcome_record
                WHERE kind = ? AND date BETWEEN ? AND ? AND (? = '' OR region = ?) AND (? = '' OR organisation = ?)
                GROUP BY member""".formatted(COLUMNS.get(by)))
                .params(
                        kind,
                        selection.period().from(),
                        selection.period().to(),
                        text(selection.region()),
                        text(selection.region()),
                        text(selection.organisation()),
                        text(selection.organisation()))
                .query(row -> {
                    String member = row.getString("member");
                    counted.put(member.isEmpty() ? Group.NOT_RECORDED : member, row.getLong("quantity"));
                });
        return counted;
    }

    private static String text(@Nullable Object code) {
        return code == null ? "" : code.toString();
    }

    private static String[] random(long seed, int first, int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> forces = List.of("W15000002", "W15000003", "E23000039", "E23000001", "NCA");
        return IntStream.range(first, first + count)
                .mapToObj(number -> {
                    boolean disruption = random.nextBoolean();
                    return String.format(
                            Locale.ROOT,
                            "R-%05d,%s,2022-%02d-%02d,%s,%s,%s,%s,%d,",
                            number,
                            disruption ? "disruption" : "supported-job",
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            forces.get(random.nextInt(forces.size())),
                            List.of("fraud", "county-lines", "").get(random.nextInt(3)),
                            List.of("pursue", "protect", "").get(random.nextInt(3)),
                            disruption ? List.of("major", "minor", "").get(random.nextInt(3)) : "",
                            1 + random.nextInt(4));
                })
                .toArray(String[]::new);
    }
}

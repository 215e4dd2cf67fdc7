package toex.outcomes.dataimport.data;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;

/** Makes records within the database, which is faster than importing them, to measure queries with very many. */
@Repository
public class MadeUpRecords {

    /** What stands at a place of a list that the row's number determines, spread evenly. */
    private static final String ANY = "ELT(1 + CRC32(CONCAT(seq, '%s')) %% %d, %s)";

    private final JdbcClient jdbc;

    MadeUpRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds records as one import, over 25 months, without counting them into the rollup.
     *
     * @param from number of the first one; {@code to} is that of the last one
     */
    @Transactional
    public void add(List<Region> regions, List<String> threats, int from, int to) {
        long importId = jdbc.sql(
                        "INSERT INTO import_batch (file_name, sha256, loaded) VALUES (?, REPEAT('0', 64), '2023-02-14 09:00:00') RETURNING id")
                .param("made-up-%d.csv".formatted(to))
                .query(Long.class)
                .single();
        String forces = regions.stream()
                .flatMap(region -> region.forces().stream())
                .map(Force::code)
                .map(code -> "'" + code + "'")
                .collect(Collectors.joining(", "));
        String theirs = regions.stream()
                .flatMap(region -> region.forces().stream().map(force -> "'" + region.code() + "'"))
                .collect(Collectors.joining(", "));
        int count = regions.stream().mapToInt(region -> region.forces().size()).sum();
        String kind = any(
                "k",
                "'disruption'",
                "'disruption'",
                "'safeguarding-referral'",
                "'safeguarding-referral'",
                "'supported-job'",
                "'ocg-identified'",
                "'priority-individual-identified'");
        jdbc.sql("""
                INSERT INTO outcome_record
                  (reference, kind, date, organisation, region, threat, strand, level, quantity, operation, import_id)
                SELECT CONCAT('REC-', LPAD(seq, 8, '0')), %1$s, '2021-01-01' + INTERVAL CRC32(CONCAT(seq, 'd')) %% 760 DAY,
                  %2$s, %3$s, %4$s, %5$s, IF(%1$s = 'disruption', %6$s, ''), 1 + CRC32(CONCAT(seq, 'q')) %% 3, '', %7$d
                FROM seq_%8$d_to_%9$d""".formatted(
                                kind,
                                ANY.formatted("f", count, forces),
                                ANY.formatted("f", count, theirs),
                                any(
                                        "t",
                                        threats.stream()
                                                .map(threat -> "'" + threat + "'")
                                                .toArray(String[]::new)),
                                any("s", "'pursue'", "'prevent'", "'protect'", "'prepare'", "''"),
                                any("l", "'major'", "'moderate'", "'minor'", "'none'", "''"),
                                importId,
                                from,
                                to))
                .update();
    }

    private static String any(String salt, String... things) {
        return ANY.formatted(salt, things.length, String.join(", ", things));
    }
}

package toex.outcomes.releases.data;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.disclosure.Cell;
import toex.outcomes.releases.MeasureTables;
import toex.outcomes.releases.Release;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.data.Times;

/** Keeps what was released. */
@Repository
public class ReleaseRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReleaseRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Waits for whoever is recording a release, and keeps others waiting until the transaction ends. */
    public void passGate() {
        jdbc.sql("SELECT id FROM release_gate WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
    }

    public Release add(ReleaseSet set, String who, Instant now) {
        Instant released = now.truncatedTo(ChronoUnit.SECONDS);
        String fingerprint = set.fingerprint();
        long id = jdbc.sql("""
                INSERT INTO release_edition
                  (first_quarter, last_quarter, threshold, who, released, records_as_of, fingerprint)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        set.quarters().first(),
                        set.quarters().last(),
                        set.rule().threshold(),
                        who,
                        Times.utc(released),
                        Times.utc(set.recordsAsOf()),
                        fingerprint)
                .query(Long.class)
                .single();
        List<Object[]> rows = new ArrayList<>();
        for (MeasureTables measure : set.measures()) {
            for (Map.Entry<Cell, OptionalLong> entry : measure.cells().cells().entrySet()) {
                rows.add(row(id, measure, entry.getKey(), entry.getValue()));
            }
        }
        batches.batchUpdate("INSERT INTO release_cell VALUES (?, ?, ?, ?, ?, ?, ?)", rows);
        return new Release(id, set.quarters(), set.rule().threshold(), who, released, set.recordsAsOf(), fingerprint);
    }

    private static Object[] row(long id, MeasureTables measure, Cell cell, OptionalLong value) {
        return new Object[] {
            id,
            measure.measure().code().value(),
            cell.by().name(),
            cell.group(),
            cell.span().first(),
            cell.span().last(),
            value.isPresent() ? value.getAsLong() : null
        };
    }
}

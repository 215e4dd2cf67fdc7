package toex.outcomes.performance.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;

/** Keeps which forces were declared complete for which months. */
@Repository
public class ReportingRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReportingRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param importId null where it came without an import */
    public void add(
            @Nullable Long importId,
            String fileName,
            String who,
            Instant now,
            Period months,
            Collection<OrganisationCode> forces) {
        long id = jdbc.sql("""
                INSERT INTO reporting_declaration (import_id, file_name, who, declared, first_month, last_month)
                VALUES (:import, :file, :who, :now, :from, :to) RETURNING id""")
                .param("import", importId)
                .param("file", fileName)
                .param("who", who)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("from", months.from())
                .param("to", months.to().withDayOfMonth(1))
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "INSERT INTO reporting_force (declaration_id, organisation) VALUES (?, ?)",
                forces.stream().map(force -> new Object[] {id, force.value()}).toList());
    }

    /** Whether there was one. */
    public boolean remove(long id) {
        return jdbc.sql("DELETE FROM reporting_declaration WHERE id = ?")
                        .param(id)
                        .update()
                > 0;
    }
}

package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.Declaration;
import toex.outcomes.performance.Reported;
import toex.outcomes.performance.Sight;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ReadOnce;

/** Reads which forces have reported which months. */
@Repository
public class ReportingQuery {

    private final JdbcClient jdbc;
    private final ReadOnce<Sight, List<Reported>> reported = new ReadOnce<>(this::readReported);

    ReportingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was declared, and, of imports that came without a declaration, the months from a force's first record in it to its
     * last, as far as these imports are in sight. A list of supported jobs says what there is to do and not who has reported, so it counts for nothing here.
     */
    public List<Reported> reported(Sight sight) {
        return reported.of(sight);
    }

    private List<Reported> readReported(Sight sight) {
        return jdbc.sql("""
                SELECT f.organisation, d.first_month, d.last_month, TRUE AS declared
                FROM reporting_declaration d JOIN reporting_force f ON f.declaration_id = d.id
                WHERE d.import_id IS NULL OR %1$s
                UNION ALL
                SELECT a, MIN(month), MAX(month), FALSE FROM outcome_month_import
                WHERE cut = 'force' AND kind <> 'supported-job' AND %2$s
                AND import_id NOT IN (SELECT import_id FROM reporting_declaration WHERE import_id IS NOT NULL)
                GROUP BY a, import_id""".formatted(SightSql.records(sight, "d.import_id"), SightSql.records(sight, "import_id")))
                .query((row, number) -> new Reported(
                        new OrganisationCode(row.getString("organisation")), months(row), row.getBoolean("declared")))
                .list();
    }

    /** Latest first. */
    public List<Declaration> declarations(Sight sight) {
        return jdbc.sql("""
                SELECT d.*, GROUP_CONCAT(f.organisation ORDER BY f.organisation) AS forces
                FROM reporting_declaration d JOIN reporting_force f ON f.declaration_id = d.id
                WHERE d.import_id IS NULL OR %s
                GROUP BY d.id ORDER BY d.id DESC""".formatted(SightSql.records(sight, "d.import_id")))
                .query((row, number) -> new Declaration(
                        row.getLong("id"),
                        row.getObject("import_id", Long.class),
                        row.getString("file_name"),
                        row.getString("who"),
                        row.getObject("declared", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        months(row),
                        Arrays.stream(row.getString("forces").split(","))
                                .map(OrganisationCode::new)
                                .toList()))
                .list();
    }

    private static Period months(ResultSet row) throws SQLException {
        return Period.months(
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)));
    }
}

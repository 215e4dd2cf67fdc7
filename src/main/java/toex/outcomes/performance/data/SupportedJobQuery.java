package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.DeliveredJob;
import toex.outcomes.performance.JobFacts;
import toex.outcomes.performance.JobStanding;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.Sight;
import toex.outcomes.performance.Stage;
import toex.outcomes.performance.SupportedJob;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;

/** Reads the supported jobs of one organisation. */
@Repository
public class SupportedJobQuery {

    private static final String DELIVERED = """
            SELECT o.reference, o.organisation, j.product_delivered, o.operation
            FROM supported_job j JOIN outcome_record o ON o.id = j.record_id
            WHERE j.product_delivered IS NOT NULL AND %s AND %s""";

    private final JdbcClient jdbc;

    SupportedJobQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest ones, newest first. */
    public List<SupportedJob> latest(Set<OrganisationCode> organisations, Sight sight, int most) {
        return jdbc.sql("""
                        SELECT reference, date, operation FROM outcome_record
                        WHERE kind = :kind AND organisation IN (:organisations) AND %s
                        ORDER BY date DESC, reference LIMIT :most
                        """.formatted(SightSql.records(sight, "import_id")))
                .param("kind", OutcomeKind.SUPPORTED_JOB.code())
                .param("organisations", codes(organisations))
                .param("most", most)
                .query((row, number) -> new SupportedJob(
                        row.getString("reference"), row.getObject("date", LocalDate.class), row.getString("operation")))
                .list();
    }

    /** Where jobs of these organisations stand, the latest change first. */
    public List<JobStanding> standings(Set<OrganisationCode> organisations, Sight sight, int most) {
        return jdbc.sql("""
                        SELECT o.reference, o.operation, o.date, j.* FROM outcome_record o
                        LEFT JOIN supported_job j ON j.record_id = o.id AND %s
                        WHERE o.kind = :kind AND o.organisation IN (:organisations) AND %s
                        ORDER BY GREATEST(o.date, COALESCE(j.closed, j.declined, j.disruption_achieved, j.threat_scored,
                          j.product_delivered, j.terms_agreed, j.triaged, o.date)) DESC, o.reference LIMIT :most
                        """.formatted(SightSql.records(sight, "j.import_id"), SightSql.records(sight, "o.import_id")))
                .param("kind", OutcomeKind.SUPPORTED_JOB.code())
                .param("organisations", codes(organisations))
                .param("most", most)
                .query(SupportedJobQuery::standing)
                .list();
    }

    private static JobStanding standing(ResultSet row, int number) throws SQLException {
        Stage reached = null;
        LocalDate since = row.getObject("date", LocalDate.class);
        for (Stage stage : Stage.values()) {
            LocalDate day = row.getObject(stage.code().replace('-', '_'), LocalDate.class);
            if (day != null) {
                reached = stage;
                since = day;
            }
        }
        return new JobStanding(
                row.getString("reference"), Objects.requireNonNullElse(row.getString("operation"), ""), reached, since);
    }

    private static List<String> codes(Set<OrganisationCode> organisations) {
        return organisations.stream().map(OrganisationCode::value).toList();
    }

    /** Jobs whose product was delivered, the latest first. */
    public List<DeliveredJob> delivered(Sight sight, int most) {
        return jdbc.sql(delivered(sight) + " ORDER BY j.product_delivered DESC, o.reference LIMIT ?")
                .param(most)
                .query(SupportedJobQuery::deliveredJob)
                .list();
    }

    /** The one of that reference. */
    public Optional<DeliveredJob> delivered(String reference, Sight sight) {
        return jdbc.sql(delivered(sight) + " AND o.reference = ?")
                .param(reference)
                .query(SupportedJobQuery::deliveredJob)
                .optional();
    }

    /** What is known of the one of that reference. */
    public Optional<JobFacts> facts(String reference, Sight sight) {
        return jdbc.sql(facts(sight) + " AND o.reference = :reference")
                .param("kind", OutcomeKind.SUPPORTED_JOB.code())
                .param("reference", reference)
                .query((row, number) -> new JobFacts(
                        Objects.requireNonNullElse(row.getString("threat"), ""),
                        Objects.requireNonNullElse(row.getString("operation"), ""),
                        marking(row)))
                .optional();
    }

    /** How those of these references are marked that the import has brought, amended or given days. */
    public Map<String, Marking> markings(long importId, List<String> references, Sight sight) {
        Map<String, Marking> markings = new HashMap<>();
        jdbc.sql(facts(sight)
                        + " AND o.reference IN (:references) AND (o.import_id = :import OR j.import_id = :import)")
                .param("kind", OutcomeKind.SUPPORTED_JOB.code())
                .param("references", references)
                .param("import", importId)
                .query(row -> {
                    markings.put(row.getString("reference"), marking(row));
                });
        return markings;
    }

    /** How those of these references are marked. */
    public Map<String, Marking> markings(List<String> references, Sight sight) {
        Map<String, Marking> markings = new HashMap<>();
        jdbc.sql(facts(sight) + " AND o.reference IN (:references)")
                .param("kind", OutcomeKind.SUPPORTED_JOB.code())
                .param("references", references)
                .query(row -> {
                    markings.put(row.getString("reference"), marking(row));
                });
        return markings;
    }

    private static String facts(Sight sight) {
        return """
                SELECT o.reference, o.threat, o.operation, of_record.marking, COALESCE(of_days.marking, of_record.marking) AS days_marking
                FROM outcome_record o
                JOIN import_batch loaded ON loaded.id = o.import_id JOIN record_marking of_record ON of_record.id = loaded.marking_id
                LEFT JOIN supported_job j ON j.record_id = o.id AND %s
                LEFT JOIN import_batch days ON days.id = j.import_id LEFT JOIN record_marking of_days ON of_days.id = days.marking_id
                WHERE o.kind = :kind AND %s
                """.formatted(SightSql.records(sight, "j.import_id"), SightSql.records(sight, "o.import_id"));
    }

    private static Marking marking(ResultSet row) throws SQLException {
        return Marking.parse(row.getString("marking")).and(Marking.parse(row.getString("days_marking")));
    }

    /** The markings of jobs in sight, and of their days. */
    public List<Marking> markings(Sight sight) {
        return jdbc.sql("""
                SELECT marking FROM record_marking WHERE id IN (
                    SELECT marking_id FROM outcome_month WHERE cut = 'region' AND kind = 'supported-job' AND %1$s
                    UNION SELECT marking_id FROM import_batch b WHERE %1$s
                    AND EXISTS (SELECT 1 FROM supported_job j WHERE j.import_id = b.id))""".formatted(SightSql.marked(sight)))
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    private static String delivered(Sight sight) {
        return DELIVERED.formatted(SightSql.records(sight, "j.import_id"), SightSql.records(sight, "o.import_id"));
    }

    private static DeliveredJob deliveredJob(ResultSet row, int number) throws SQLException {
        return new DeliveredJob(
                row.getString("reference"),
                new OrganisationCode(row.getString("organisation")),
                row.getObject("product_delivered", LocalDate.class),
                row.getString("operation"));
    }
}

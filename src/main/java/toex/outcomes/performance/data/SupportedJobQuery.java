package toex.outcomes.performance.data;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.SupportedJob;
import toex.outcomes.shared.OrganisationCode;

/** Reads the supported jobs of one organisation. */
@Repository
public class SupportedJobQuery {

    private final JdbcClient jdbc;

    SupportedJobQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest ones, newest first. */
    public List<SupportedJob> latest(OrganisationCode organisation, int most) {
        return jdbc.sql("""
                        SELECT reference, date, operation FROM outcome_record
                        WHERE kind = :kind AND organisation = :organisation
                        ORDER BY date DESC, reference LIMIT :most
                        """)
                .param("kind", OutcomeKind.SUPPORTED_JOB.code())
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, number) -> new SupportedJob(
                        row.getString("reference"), row.getObject("date", LocalDate.class), row.getString("operation")))
                .list();
    }
}

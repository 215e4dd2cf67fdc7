package toex.outcomes.performance.data;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.organisation.RecordDays;
import toex.outcomes.shared.OrganisationCode;

/** Until when an organisation has records: its latest month from the month table, the day from the records of it. */
@Repository
class RecordDaysQuery implements RecordDays {

    private final JdbcClient jdbc;

    RecordDaysQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> latest(OrganisationCode organisation) {
        return jdbc.sql("""
                SELECT MAX(date) FROM outcome_record
                WHERE organisation = :organisation
                  AND date >= (SELECT MAX(month) FROM outcome_month WHERE cut = 'force' AND a = :organisation)""")
                .param("organisation", organisation.value())
                .query(LocalDate.class)
                .optional();
    }
}

package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.OutcomeRecord;
import toex.outcomes.performance.StoredRecord;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** A row of {@code outcome_record}. */
final class RecordRow {

    static final String COLUMNS =
            "reference, kind, date, organisation, region, threat, strand, level, quantity, operation, import_id";

    private RecordRow() {}

    static StoredRecord read(ResultSet row, int number) throws SQLException {
        return new StoredRecord(outcome(row), row.getLong("import_id"), row.getInt("version"));
    }

    private static OutcomeRecord outcome(ResultSet row) throws SQLException {
        String region = row.getString("region");
        return new OutcomeRecord(
                row.getString("reference"),
                OutcomeKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("date", LocalDate.class),
                new OrganisationCode(row.getString("organisation")),
                region.isEmpty() ? null : new RegionCode(region),
                row.getString("threat"),
                row.getString("strand"),
                row.getString("level"),
                row.getInt("quantity"),
                row.getString("operation"));
    }
}

package toex.outcomes.reports.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Audience;
import toex.outcomes.reports.Edition;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.data.Times;

/** An edition as it stands in a row: its columns, and what is read from them. */
final class EditionRow {

    /** Without a condition. */
    static final String COLUMNS = """
            SELECT id, template, period, region_code, title, marking, note, fingerprint, state, author, submitter, approver,
                reason, submitted, version, number, issued, address, software, file_name, sha256, superseded_by, ended,
                manuscript_id, audience, changes, warning, dated
            FROM report_edition
            """;

    private EditionRow() {}

    static Edition edition(ResultSet row, int number) throws SQLException {
        String region = row.getString("region_code");
        return new Edition(
                row.getLong("id"),
                row.getString("template"),
                new Scope(Period.parse(row.getString("period")), region == null ? null : new RegionCode(region)),
                row.getString("title"),
                row.getString("marking"),
                row.getString("note"),
                row.getString("fingerprint"),
                new Progress(
                        State.valueOf(row.getString("state")),
                        row.getString("author"),
                        row.getString("submitter"),
                        row.getString("approver"),
                        row.getString("reason")),
                Times.instant(row, "submitted"),
                row.getString("sha256") == null ? null : print(row),
                row.getTimestamp("issued") == null ? null : issue(row),
                row.getInt("version"),
                context(row));
    }

    private static Edition.Context context(ResultSet row) throws SQLException {
        long manuscript = row.getLong("manuscript_id");
        return new Edition.Context(
                row.wasNull() ? null : manuscript,
                Audience.valueOf(row.getString("audience")),
                row.getString("changes"),
                row.getString("warning"));
    }

    private static Edition.Print print(ResultSet row) throws SQLException {
        return new Edition.Print(
                row.getInt("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("address"),
                row.getString("software"),
                row.getString("file_name"),
                row.getString("sha256"));
    }

    private static Edition.Issue issue(ResultSet row) throws SQLException {
        int by = row.getInt("superseded_by");
        Integer supersededBy = row.wasNull() ? null : by;
        return new Edition.Issue(
                Times.instant(row, "issued"),
                supersededBy,
                row.getTimestamp("ended") == null ? null : Times.instant(row, "ended"));
    }
}

package toex.outcomes.organisation.data;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.ForceNames;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.PartnerHistory;
import toex.outcomes.organisation.RegionDetails;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.RegionCode;

/** Writes organisations by date, in the transaction that is open. */
@Repository
public class RegisterRepository {

    private final JdbcTemplate jdbc;

    RegisterRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else change an organisation until the transaction ends, and counts the change. */
    public void lock() {
        jdbc.update("UPDATE organisation_register SET version = version + 1");
    }

    /** Keeps all days of a history in place of those kept before. */
    public void save(History history) {
        remove(history);
        switch (history) {
            case RegionHistory region -> region.names().spans().forEach(span -> insert(region.code(), span));
            case ForceHistory force -> insert(force);
            case PartnerHistory partner ->
                partner.names()
                        .spans()
                        .forEach(span -> jdbc.update(
                                "INSERT INTO partner (code, name, valid_from, valid_to) VALUES (?, ?, ?, ?)",
                                partner.code(),
                                span.value(),
                                span.valid().from(),
                                span.valid().to()));
        }
    }

    /** Removes all days of a history. */
    public void remove(History history) {
        List<String> statements = switch (history) {
            case RegionHistory region -> List.of("DELETE FROM region WHERE code = ?");
            case ForceHistory force ->
                List.of(
                        "DELETE FROM police_force WHERE code = ?",
                        "DELETE FROM membership WHERE force_code = ?",
                        "DELETE FROM force_succession WHERE force_code = ?");
            case PartnerHistory partner -> List.of("DELETE FROM partner WHERE code = ?");
        };
        statements.forEach(statement -> jdbc.update(statement, history.code()));
    }

    private void insert(String code, Timeline.Span<RegionDetails> span) {
        jdbc.update(
                """
                INSERT INTO region (code, name, unit, longitude, latitude, valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                code,
                span.value().name(),
                span.value().unit(),
                span.value().longitude(),
                span.value().latitude(),
                span.valid().from(),
                span.valid().to());
    }

    private void insert(ForceHistory force) {
        for (Timeline.Span<ForceNames> span : force.names().spans()) {
            jdbc.update(
                    "INSERT INTO police_force (code, name, short_name, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)",
                    force.code(),
                    span.value().name(),
                    span.value().shortName(),
                    span.valid().from(),
                    span.valid().to());
        }
        for (Timeline.Span<RegionCode> span : force.regions().spans()) {
            jdbc.update(
                    "INSERT INTO membership (force_code, region_code, valid_from, valid_to) VALUES (?, ?, ?, ?)",
                    force.code(),
                    span.value().value(),
                    span.valid().from(),
                    span.valid().to());
        }
        if (force.successor() != null) {
            jdbc.update(
                    "INSERT INTO force_succession (force_code, successor) VALUES (?, ?)",
                    force.code(),
                    force.successor().value());
        }
    }
}

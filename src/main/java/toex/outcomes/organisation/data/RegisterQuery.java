package toex.outcomes.organisation.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.ForceNames;
import toex.outcomes.organisation.PartnerHistory;
import toex.outcomes.organisation.RegionDetails;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;

/** Reads organisations through all their days. */
@Repository
public class RegisterQuery {

    private final JdbcClient jdbc;

    RegisterQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody on all days, each by name. */
    public Register register() {
        return new Register(regions(), forces(), partners());
    }

    private List<RegionHistory> regions() {
        return timelines(
                        "SELECT * FROM region ORDER BY code, valid_from",
                        row -> new RegionDetails(
                                row.getString("name"),
                                row.getString("unit"),
                                row.getDouble("longitude"),
                                row.getDouble("latitude")))
                .entrySet()
                .stream()
                .map(region -> new RegionHistory(new RegionCode(region.getKey()), region.getValue()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private List<ForceHistory> forces() {
        Map<String, Timeline<RegionCode>> memberships = timelines(
                "SELECT force_code AS code, region_code, valid_from, valid_to FROM membership ORDER BY code, valid_from",
                row -> new RegionCode(row.getString("region_code")));
        Map<String, OrganisationCode> successors = successors();
        return timelines(
                        "SELECT * FROM police_force ORDER BY code, valid_from",
                        row -> new ForceNames(row.getString("name"), row.getString("short_name")))
                .entrySet()
                .stream()
                .map(force -> new ForceHistory(
                        new OrganisationCode(force.getKey()),
                        force.getValue(),
                        Objects.requireNonNull(memberships.get(force.getKey()), force::getKey),
                        successors.get(force.getKey())))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private List<PartnerHistory> partners() {
        return timelines("SELECT * FROM partner ORDER BY code, valid_from", row -> row.getString("name"))
                .entrySet()
                .stream()
                .map(partner -> new PartnerHistory(new OrganisationCode(partner.getKey()), partner.getValue()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Map<String, OrganisationCode> successors() {
        return jdbc
                .sql("SELECT force_code, successor FROM force_succession")
                .query((row, number) ->
                        Map.entry(row.getString("force_code"), new OrganisationCode(row.getString("successor"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Row<T>(String code, Timeline.Span<T> span) {}

    private <T> Map<String, Timeline<T>> timelines(String sql, Reading<T> value) {
        RowMapper<Row<T>> mapper = (row, number) -> new Row<>(
                row.getString("code"),
                new Timeline.Span<>(
                        value.read(row),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))));
        return jdbc.sql(sql).query(mapper).list().stream()
                .collect(Collectors.groupingBy(
                        Row::code,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Row::span, Collectors.toList()), Timeline::new)));
    }
}

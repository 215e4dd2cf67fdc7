package toex.outcomes.dataimport.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.dataimport.ContextPublication;
import toex.outcomes.dataimport.ContextSeries;
import toex.outcomes.dataimport.ContextValue;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.data.Times;

/** Reads published series. */
@Repository
public class ContextQuery {

    private final JdbcClient jdbc;

    ContextQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every series that was ever loaded, latest first, each by itself. */
    public List<ContextSeries> all() {
        return jdbc.sql("""
                SELECT s.*, v.figures, v.first, v.last
                FROM context_series s
                JOIN (SELECT series_id, COUNT(*) AS figures, MIN(quarter) AS first, MAX(quarter) AS last
                      FROM context_value GROUP BY series_id) v ON v.series_id = s.id
                ORDER BY s.id DESC""").query(ContextQuery::series).list();
    }

    /** What the series that were not taken back say of a region and of its forces, by series. */
    public Map<Long, List<ContextValue>> values(RegionCode region) {
        record Kept(long series, ContextValue value) {}
        return jdbc
                .sql("""
                SELECT v.* FROM context_value v JOIN context_series s ON s.id = v.series_id
                WHERE v.region = ? AND s.undone IS NULL ORDER BY v.quarter, v.organisation""")
                .param(region.value())
                .query((row, number) -> new Kept(row.getLong("series_id"), value(row, region)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::series, Collectors.mapping(Kept::value, Collectors.toList())));
    }

    private static ContextValue value(ResultSet row, RegionCode region) throws SQLException {
        String organisation = row.getString("organisation");
        return new ContextValue(
                quarter(row.getObject("quarter", LocalDate.class)),
                organisation.isEmpty() ? null : new OrganisationCode(organisation),
                region,
                row.getBigDecimal("value"));
    }

    private static ContextSeries series(ResultSet row, int number) throws SQLException {
        return new ContextSeries(
                row.getLong("id"),
                new ContextPublication(
                        row.getString("title"),
                        row.getString("counts"),
                        row.getString("publisher"),
                        row.getString("document"),
                        row.getString("licence"),
                        row.getObject("published", LocalDate.class),
                        row.getString("url")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("who"),
                Times.instant(row, "loaded"),
                row.getLong("figures"),
                new Period(
                        row.getObject("first", LocalDate.class),
                        quarter(row.getObject("last", LocalDate.class)).to()),
                Times.instantOrNull(row, "undone"),
                Marking.parse(row.getString("marking")),
                true);
    }

    private static Period quarter(LocalDate first) {
        YearMonth month = YearMonth.from(first);
        return Period.months(month, month.plusMonths(2));
    }
}

package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.disclosure.Count;
import toex.outcomes.figures.disclosure.Count.Place;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.performance.Sight;
import toex.outcomes.shared.Period;

/** Counts by everything that release tables are made of. */
@Repository
public class QuarterQuery {

    private final JdbcClient jdbc;

    QuarterQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param period whole quarters */
    public Map<MeasureCode, List<Count>> counts(Period period, Sight sight) {
        Map<MeasureCode, List<Count>> counts = new HashMap<>();
        jdbc.sql("""
                SELECT kind, scope AS region, a AS organisation, b AS threat, MIN(month) AS month, SUM(quantity) AS quantity
                FROM outcome_month WHERE cut = 'force-threat' AND month BETWEEN :from AND :to AND %s
                GROUP BY kind, scope, a, b, YEAR(month), QUARTER(month)""".formatted(SightSql.marked(sight)))
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    counts.computeIfAbsent(new MeasureCode(row.getString("kind")), kind -> new ArrayList<>())
                            .add(count(row));
                });
        return counts;
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                new Place(row.getString("organisation"), named(row.getString("region"))),
                named(row.getString("threat")),
                Quarters.of(YearMonth.from(row.getObject("month", LocalDate.class))),
                row.getLong("quantity"));
    }

    private static String named(String code) {
        return code.isEmpty() ? Group.NOT_RECORDED : code;
    }
}

package toex.outcomes.evaluation.data;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.Scope;

/** Reads the published figures of the evaluation. */
@Repository
public class EvaluationQuery {

    private final JdbcClient jdbc;

    EvaluationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stage 0 for the headline */
    private record Row(int stage, String stageName, String aspect, Figure figure) {}

    public Optional<Benefit> benefit() {
        Map<String, Figure> headline =
                byAspect(rows().stream().filter(row -> row.stage() == 0).toList());
        return headline.isEmpty()
                ? Optional.empty()
                : Optional.of(new Benefit(found(headline, "total"), found(headline, "cashable")));
    }

    public List<Impact> impacts() {
        return rows().stream()
                .filter(row -> row.stage() > 0)
                .collect(Collectors.groupingBy(Row::stage, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(EvaluationQuery::impact)
                .toList();
    }

    public List<Figure> figures() {
        return rows().stream().map(Row::figure).toList();
    }

    private static Impact impact(List<Row> stage) {
        Map<String, Figure> figures = byAspect(stage);
        return new Impact(
                stage.getFirst().stageName(),
                found(figures, "speed"),
                found(figures, "time"),
                found(figures, "money"),
                figures.get("unit-money"));
    }

    private static Map<String, Figure> byAspect(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::aspect, Row::figure));
    }

    private static Figure found(Map<String, Figure> figures, String aspect) {
        Figure figure = figures.get(aspect);
        if (figure == null) {
            throw new IllegalStateException("The evaluation lacks its figure \"%s\".".formatted(aspect));
        }
        return figure;
    }

    private List<Row> rows() {
        return jdbc.sql("""
                SELECT f.*, COALESCE(s.number, 0) AS stage_number, COALESCE(s.name, '') AS stage_name,
                       d.title, d.publisher, d.published, d.published_in_words, d.place
                FROM evaluation_figure f
                JOIN evaluation_document d ON d.id = f.document_id
                LEFT JOIN evaluation_stage s ON s.number = f.stage
                ORDER BY f.position""")
                .query((row, number) -> new Row(
                        row.getInt("stage_number"), row.getString("stage_name"), row.getString("aspect"), figure(row)))
                .list();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        Measure measure = new Measure(
                new MeasureCode(row.getString("code")),
                row.getString("name"),
                row.getString("definition"),
                Unit.valueOf(row.getString("unit")),
                row.getString("caveat"));
        Source source = new Source.Published(
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("published", LocalDate.class),
                row.getString("published_in_words"),
                row.getString("place"));
        return Figure.shown(measure, Scope.ALL, null, new BigDecimal(row.getString("value")), source);
    }
}

package toex.outcomes.performance.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Unit;
import toex.outcomes.performance.Category;
import toex.outcomes.shared.ReadOnce;

/** Reads the words of measures and categories. */
@Repository
public class MeasureQuery {

    private final JdbcClient jdbc;
    private final ReadOnce<String, List<Measure>> measures = new ReadOnce<>(this::readMeasures);
    private final ReadOnce<Dimension, List<Category>> categories = new ReadOnce<>(this::readCategories);

    MeasureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are printed. */
    public List<Measure> measures() {
        return measures.of("SELECT code, name, short_name, definition, caveat FROM measure ORDER BY position");
    }

    private List<Measure> readMeasures(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Measure(
                        new MeasureCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("definition"),
                        Unit.COUNT,
                        row.getString("caveat")))
                .list();
    }

    /** The members of THREAT, STRAND or LEVEL in their editorial order, those no longer in use too. */
    public List<Category> categories(Dimension dimension) {
        return categories.of(dimension);
    }

    private List<Category> readCategories(Dimension dimension) {
        return jdbc.sql("SELECT code, label, help, in_use FROM category WHERE dimension = ? ORDER BY position, code")
                .param(dimension.code())
                .query((row, number) -> new Category(
                        row.getString("code"), row.getString("label"), row.getString("help"), row.getBoolean("in_use")))
                .list();
    }
}

package toex.outcomes.evaluation.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.Source;

/** Writes published figures of an evaluation. */
@Repository
public class EvaluationRepository {

    private final JdbcClient jdbc;

    EvaluationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM evaluation_document)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps the document and answers its id. */
    public long add(Source.Published document) {
        return jdbc.sql("""
                INSERT INTO evaluation_document (title, publisher, published, published_in_words, place)
                VALUES (?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        document.title(),
                        document.publisher(),
                        document.published(),
                        document.publishedInWords(),
                        document.place())
                .query(Long.class)
                .single();
    }

    public void addStage(int number, String name) {
        jdbc.sql("INSERT INTO evaluation_stage (number, name) VALUES (?, ?)")
                .params(number, name)
                .update();
    }

    /**
     * Keeps a figure after those that are there.
     *
     * @param stage null for the headline
     * @param aspect total, cashable, speed, time, money or unit-money
     */
    public void add(long document, @Nullable Integer stage, String aspect, Measure measure, BigDecimal value) {
        jdbc.sql("""
                INSERT INTO evaluation_figure
                  (code, stage, aspect, name, definition, caveat, unit, value, document_id, position)
                SELECT :code, :stage, :aspect, :name, :definition, :caveat, :unit, :value, :document,
                       COALESCE(MAX(position), 0) + 1 FROM evaluation_figure""")
                .param("code", measure.code().value())
                .param("stage", stage)
                .param("aspect", aspect)
                .param("name", measure.name())
                .param("definition", measure.definition())
                .param("caveat", measure.caveat())
                .param("unit", measure.unit().name())
                .param("value", value)
                .param("document", document)
                .update();
    }
}

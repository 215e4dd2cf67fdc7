package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.Count;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.Question;
import toex.outcomes.performance.Sight;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ReadOnce;

/** Counts records: whole months from the rollup, the odd days at either end from the records themselves. */
@Repository
public class OutcomeQuery {

    private final JdbcClient jdbc;
    private final ReadOnce<Sight, Optional<Period>> coverage = new ReadOnce<>(this::readCoverage);

    OutcomeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers to all questions, in one round trip: counts for each kind and group that has records in sight. */
    public Map<Question, List<Count>> counts(List<Question> questions, Sight sight) {
        Map<Question, List<Count>> answers = new LinkedHashMap<>();
        questions.forEach(question -> answers.put(question, new ArrayList<>()));
        List<Question> asked = List.copyOf(answers.keySet());
        QuestionSql sql = new QuestionSql(sight);
        asked.forEach(sql::add);
        if (!asked.isEmpty()) {
            jdbc.sql(sql.text()).params(sql.parameters()).query(row -> {
                Question question = asked.get(row.getInt("question"));
                answers.getOrDefault(question, List.of())
                        .add(count(row, question.by().size()));
            });
        }
        return answers;
    }

    /** From the first record's month to the last one's, empty where there is no record in sight. */
    public Optional<Period> coverage(Sight sight) {
        return coverage.of(sight);
    }

    private Optional<Period> readCoverage(Sight sight) {
        return jdbc.sql("""
                SELECT MIN(month) AS first, MAX(month) AS last FROM outcome_month
                WHERE cut = 'region' AND scope = '*' AND %s HAVING first IS NOT NULL""".formatted(SightSql.marked(sight)))
                .query((row, number) -> Period.months(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("last", LocalDate.class))))
                .optional();
    }

    private static Count count(ResultSet row, int dimensions) throws SQLException {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            members.add(row.getString("member" + i));
        }
        return new Count(
                OutcomeKind.of(row.getString("kind")).orElseThrow(),
                members,
                row.getLong("records"),
                row.getLong("quantity"),
                Arrays.stream(row.getString("imports").split(","))
                        .map(Long::valueOf)
                        .distinct()
                        .sorted()
                        .toList());
    }
}

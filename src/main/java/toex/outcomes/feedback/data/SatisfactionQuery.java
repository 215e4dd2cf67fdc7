package toex.outcomes.feedback.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Question;
import toex.outcomes.shared.Period;

/** Counts answers, by region. */
@Repository
public class SatisfactionQuery {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int GOOD = 4;

    private final JdbcClient jdbc;

    SatisfactionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rated a question, and how many of them with one of the two best answers. */
    public record Rated(long good, long answers) {

        /** Both together. */
        public Rated and(Rated other) {
            return new Rated(good + other.good, answers + other.answers);
        }
    }

    /**
     * What the forces of a region answered.
     *
     * @param region its code, null where the forces had none
     */
    public record OfRegion(@Nullable String region, long responses, Map<Question, Rated> rated) {}

    /** How many were invited, and how many of them answered. */
    public record Invited(long invited, long answered) {}

    /** Answers that stand, with one of these markings, given in the period. */
    public List<OfRegion> answers(Period period, List<String> markings) {
        String counts = Stream.of(Question.values())
                .map(SatisfactionQuery::column)
                .map(it -> ", COUNT(%1$s) AS %1$s_all, COALESCE(SUM(%1$s >= %2$d), 0) AS %1$s_good".formatted(it, GOOD))
                .collect(Collectors.joining());
        return jdbc.sql("SELECT region_code, COUNT(*) AS responses" + counts + """
                         FROM feedback_submission
                        WHERE withdrawn_at IS NULL AND marking IN (:markings)
                        AND submitted_at >= :from AND submitted_at < :before
                        GROUP BY region_code ORDER BY region_code""")
                .param("markings", markings)
                .param("from", begin(period.from()))
                .param("before", begin(period.to().plusDays(1)))
                .query((row, number) -> {
                    Map<Question, Rated> rated = new EnumMap<>(Question.class);
                    for (Question question : Question.values()) {
                        String column = column(question);
                        rated.put(question, new Rated(row.getLong(column + "_good"), row.getLong(column + "_all")));
                    }
                    return new OfRegion(row.getString("region_code"), row.getLong("responses"), rated);
                })
                .list();
    }

    /**
     * Invitations made in the period that were not taken back.
     *
     * @param forces codes of the forces that count, empty for all
     */
    public Invited invited(Period period, Set<String> forces) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS invited, COUNT(submission_id) AS answered FROM feedback_invitation
                        WHERE revoked_at IS NULL AND made_at >= :from AND made_at < :before
                        AND (:every OR force_code IN (:forces))""")
                .param("from", begin(period.from()))
                .param("before", begin(period.to().plusDays(1)))
                .param("every", forces.isEmpty())
                .param("forces", forces.isEmpty() ? Set.of("") : forces)
                .query((row, number) -> new Invited(row.getLong("invited"), row.getLong("answered")))
                .single();
    }

    private static LocalDateTime begin(LocalDate day) {
        // the whole of time begins and ends beyond what the database can hold
        int year = Math.clamp(day.getYear(), 1971, 2037);
        return LocalDateTime.ofInstant(day.withYear(year).atStartOfDay(LONDON).toInstant(), ZoneOffset.UTC);
    }

    private static String column(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }
}

package toex.outcomes.feedback.data;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Question;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.data.Times;

/** Counts answers, by region. */
@Repository
public class SatisfactionQuery {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int GOOD = 4;

    private final JdbcClient jdbc;

    SatisfactionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rated a question, and how many of them with one of the two best answers; or were invited, and answered. */
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
     * How a question was rated in each of these periods, in their order.
     *
     * @param region its code, empty for all
     */
    public List<Rated> rated(Question question, List<Period> periods, String region, List<String> markings) {
        String each = IntStream.range(0, periods.size())
                .mapToObj("SELECT %1$d AS number, :from%1$d AS begun, :before%1$d AS ended"::formatted)
                .collect(Collectors.joining(" UNION ALL "));
        JdbcClient.StatementSpec select = jdbc.sql("""
                        SELECT COUNT(%1$s) AS answers, COALESCE(SUM(%1$s >= %2$d), 0) AS good
                        FROM (%3$s) p LEFT JOIN feedback_submission s ON s.submitted_at >= p.begun AND s.submitted_at < p.ended
                        AND s.withdrawn_at IS NULL AND s.marking IN (:markings) AND (:region = '' OR s.region_code = :region)
                        GROUP BY p.number ORDER BY p.number""".formatted(column(question), GOOD, each))
                .param("markings", markings)
                .param("region", region);
        for (int i = 0; i < periods.size(); i++) {
            select = select.param("from" + i, begin(periods.get(i).from()))
                    .param("before" + i, begin(periods.get(i).to().plusDays(1)));
        }
        return select.query((row, number) -> new Rated(row.getLong("good"), row.getLong("answers")))
                .list();
    }

    /** From the first to the last day in the period on which an answer that stands was given; empty where none was. */
    public Optional<Period> given(Period period, List<String> markings) {
        return jdbc.sql("""
                        SELECT MIN(submitted_at) AS first, MAX(submitted_at) AS last FROM feedback_submission
                        WHERE withdrawn_at IS NULL AND marking IN (:markings) AND submitted_at >= :from AND submitted_at < :before
                        HAVING first IS NOT NULL""")
                .param("markings", markings)
                .param("from", begin(period.from()))
                .param("before", begin(period.to().plusDays(1)))
                .query((row, number) -> new Period(day(row.getTimestamp("first")), day(row.getTimestamp("last"))))
                .optional();
    }

    private static LocalDate day(Timestamp time) {
        return LocalDate.ofInstant(time.toInstant(), LONDON);
    }

    /** Invitations made in the period that were not taken back, and those of them that were answered, by the force's code. */
    public Map<String, Rated> invited(Period period, List<String> markings) {
        Map<String, Rated> invited = new HashMap<>();
        jdbc.sql("""
                        SELECT force_code, COUNT(*) AS invited, COUNT(submission_id) AS answered FROM feedback_invitation
                        WHERE revoked_at IS NULL AND marking IN (:markings) AND made_at >= :from AND made_at < :before GROUP BY force_code""")
                .param("markings", markings)
                .param("from", begin(period.from()))
                .param("before", begin(period.to().plusDays(1)))
                .query(row -> {
                    invited.put(
                            row.getString("force_code"), new Rated(row.getLong("answered"), row.getLong("invited")));
                });
        return invited;
    }

    /** The markings of what is counted: of answers that stand and of invitations, in the period. */
    public List<Marking> markings(Period period, List<String> ofAnswers, List<String> ofInvitations) {
        return jdbc.sql("""
                        SELECT marking FROM feedback_submission
                        WHERE withdrawn_at IS NULL AND marking IN (:answers) AND submitted_at >= :from AND submitted_at < :before
                        UNION SELECT marking FROM feedback_invitation
                        WHERE revoked_at IS NULL AND marking IN (:invitations) AND made_at >= :from AND made_at < :before""")
                .param("answers", ofAnswers)
                .param("invitations", ofInvitations)
                .param("from", begin(period.from()))
                .param("before", begin(period.to().plusDays(1)))
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    private static LocalDateTime begin(LocalDate day) {
        // the whole of time begins and ends beyond what the database can hold
        int year = Math.clamp(day.getYear(), 1971, 2037);
        return Times.utc(day.withYear(year).atStartOfDay(LONDON).toInstant());
    }

    private static String column(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }
}

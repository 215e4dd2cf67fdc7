package toex.outcomes.feedback.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;

/** Keeps how submissions are marked. */
@Repository
public class FeedbackMarkingRepository {

    private final JdbcClient jdbc;

    FeedbackMarkingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every marking that some submission has. */
    public List<Marking> inUse() {
        return jdbc.sql("SELECT DISTINCT marking FROM feedback_submission")
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    public Marking of(long submission) {
        return Marking.parse(jdbc.sql("SELECT marking FROM feedback_submission WHERE id = ?")
                .param(submission)
                .query(String.class)
                .single());
    }

    /** False where it has another marking by now. */
    public boolean change(long submission, Marking seen, Marking marking) {
        return jdbc.sql("UPDATE feedback_submission SET marking = ? WHERE id = ? AND marking = ?")
                        .params(marking.text(), submission, seen.text())
                        .update()
                == 1;
    }
}

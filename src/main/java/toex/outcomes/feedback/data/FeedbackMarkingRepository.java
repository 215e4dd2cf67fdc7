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

    /** Every marking that some submission or quotation has. */
    public List<Marking> inUse() {
        return jdbc.sql("SELECT marking FROM feedback_submission UNION SELECT marking FROM quotation")
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    public Marking of(long submission) {
        return Marking.parse(jdbc.sql("SELECT marking FROM feedback_submission WHERE id = ?")
                .param(submission)
                .query(String.class)
                .single());
    }

    /** Marks what a quotation is from as the quotation. */
    public void raise(String item, Marking marking) {
        jdbc.sql("""
                UPDATE feedback_submission s JOIN quotation q ON q.submission_id = s.id SET s.marking = ?
                WHERE q.item = ?""").params(marking.text(), item).update();
    }

    /** False where it has another marking by now. */
    public boolean change(long submission, Marking seen, Marking marking) {
        return jdbc.sql("UPDATE feedback_submission SET marking = ? WHERE id = ? AND marking = ?")
                        .params(marking.text(), submission, seen.text())
                        .update()
                == 1;
    }
}

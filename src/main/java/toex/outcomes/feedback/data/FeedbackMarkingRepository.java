package toex.outcomes.feedback.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ReadOnce;

/** Keeps how submissions are marked. */
@Repository
public class FeedbackMarkingRepository {

    private static final String IN_USE = "SELECT marking FROM feedback_submission UNION SELECT marking FROM quotation";
    private static final String OF_INVITATIONS = "SELECT DISTINCT marking FROM feedback_invitation";

    private final JdbcClient jdbc;
    private final ReadOnce<String, List<Marking>> markings = new ReadOnce<>(this::read);

    FeedbackMarkingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every marking that some submission or quotation has. */
    public List<Marking> inUse() {
        return markings.of(IN_USE);
    }

    /** Every marking that some invitation has. */
    public List<Marking> ofInvitations() {
        return markings.of(OF_INVITATIONS);
    }

    private List<Marking> read(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    /** References of all jobs that somebody was asked about or has said something of. */
    public List<String> jobs() {
        return jdbc.sql(
                        "SELECT job_reference FROM feedback_submission WHERE job_reference <> '' UNION SELECT job_reference FROM feedback_invitation")
                .query((row, number) -> row.getString("job_reference"))
                .list();
    }

    /** Whether what was kept before an upgrade is still to be marked as its jobs; whoever is told so does it, once. */
    public boolean takeCatchingUp() {
        return jdbc.sql("DELETE FROM feedback_marking_due").update() > 0;
    }

    /** What was said of a job and how it is marked, by reference; nobody else changes it until the transaction ends. */
    public Map<String, Marking> lockOfJob(String job) {
        Map<String, Marking> marked = new LinkedHashMap<>();
        jdbc.sql("SELECT reference, marking FROM feedback_submission WHERE job_reference = ? FOR UPDATE")
                .param(job)
                .query(row -> {
                    marked.put(row.getString("reference"), Marking.parse(row.getString("marking")));
                });
        return marked;
    }

    public void mark(String reference, Marking marking) {
        jdbc.sql("UPDATE feedback_submission SET marking = ? WHERE reference = ?")
                .params(marking.text(), reference)
                .update();
    }

    /** Marks invitations to say something of a job at least as high as this. */
    public void raiseInvitations(String job, Marking marking) {
        jdbc.sql("SELECT DISTINCT marking FROM feedback_invitation WHERE job_reference = ?")
                .param(job)
                .query((row, number) -> row.getString("marking"))
                .list()
                .forEach(before -> jdbc.sql(
                                "UPDATE feedback_invitation SET marking = ? WHERE job_reference = ? AND marking = ?")
                        .params(Marking.parse(before).and(marking).text(), job, before)
                        .update());
    }

    public Marking of(long submission) {
        return Marking.parse(jdbc.sql("SELECT marking FROM feedback_submission WHERE id = ?")
                .param(submission)
                .query(String.class)
                .single());
    }

    /** The highest of these submissions; OFFICIAL for none. */
    public Marking highest(List<Long> submissions) {
        if (submissions.isEmpty()) {
            return Marking.OFFICIAL;
        }
        return jdbc
                .sql("SELECT DISTINCT marking FROM feedback_submission WHERE id IN (:ids)")
                .param("ids", submissions)
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list()
                .stream()
                .reduce(Marking.OFFICIAL, Marking::and);
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

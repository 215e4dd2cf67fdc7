package toex.outcomes.feedback;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away what tests of invitations have left. */
public final class SentFeedback {

    private static final String OF_INVITED =
            " WHERE submission_id IN (SELECT id FROM feedback_submission WHERE submitted_by LIKE 'invited person%')";

    private static final String THEIR_ITEMS =
            " (SELECT id FROM editorial_item WHERE kind = 'quotation' AND name IN (SELECT item FROM quotation"
                    + OF_INVITED + "))";

    private static final String THEIR_VERSIONS =
            " WHERE manuscript_id IN (SELECT id FROM editorial_manuscript WHERE item_id IN" + THEIR_ITEMS + ")";

    private final JdbcClient jdbc;

    public SentFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever is answering has taken as long over it as people do. */
    public void hasTakenTime() {
        jdbc.sql("UPDATE feedback_draft SET begun_at = begun_at - INTERVAL 1 MINUTE")
                .update();
    }

    public void ofInvitedPeopleIsDeleted() {
        List.of(
                        "feedback_outbox",
                        "feedback_draft",
                        "feedback_invitation_link",
                        "feedback_invitation",
                        "feedback_original" + OF_INVITED,
                        "feedback_agreement WHERE quotation_id IN (SELECT id FROM quotation" + OF_INVITED + ")",
                        "editorial_comment" + THEIR_VERSIONS,
                        "editorial_step" + THEIR_VERSIONS,
                        "editorial_writer" + THEIR_VERSIONS,
                        "editorial_section" + THEIR_VERSIONS,
                        "editorial_manuscript WHERE item_id IN" + THEIR_ITEMS,
                        "editorial_item WHERE id IN" + THEIR_ITEMS,
                        "quotation" + OF_INVITED,
                        "feedback_consent" + OF_INVITED,
                        "feedback_contact" + OF_INVITED,
                        "feedback_submission WHERE submitted_by LIKE 'invited person%'")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }
}

package toex.outcomes.feedback;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away what tests of invitations have left. */
public final class SentFeedback {

    private static final String OF_INVITED =
            " WHERE submission_id IN (SELECT id FROM feedback_submission WHERE submitted_by LIKE 'invited person%')";

    private final JdbcClient jdbc;

    public SentFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ofInvitedPeopleIsDeleted() {
        List.of(
                        "feedback_outbox",
                        "feedback_draft",
                        "feedback_invitation_link",
                        "feedback_invitation",
                        "feedback_original" + OF_INVITED,
                        "feedback_agreement WHERE quotation_id IN (SELECT id FROM quotation" + OF_INVITED + ")",
                        "quotation" + OF_INVITED,
                        "feedback_consent" + OF_INVITED,
                        "feedback_contact" + OF_INVITED,
                        "feedback_submission WHERE submitted_by LIKE 'invited person%'")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }
}

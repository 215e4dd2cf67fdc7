package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static toex.outcomes.Refused.refused;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Agreement.Answer;

/** The force is asked about words that are in review, and what it answers holds in Content as in the inbox. */
class AgreementToQuotationsTest extends QuotationItemTest {

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementAnswers answers;

    @Test
    void the_force_is_asked_about_a_new_version_as_about_the_first() {
        String reference = published();
        String later = "… found **the lead** in a day.";
        accounts.as("comms", () -> {
            manuscripts.beginNext(latest(reference));
            write(reference, later);
            desk.submit(latest(reference));
        });
        AgreementLink link = askedFor(reference);
        assertThat(answers.open(link).orElseThrow().agreement().text()).isEqualTo(later);
        accounts.as(
                "approver", () -> refused(() -> desk.approve(latest(reference)), "these words and can still answer"));
        answers.answer(link, Answer.OTHER_WORDS, "They found the lead before tea.");
        assertThat(accounts.as("comms", () -> latest(reference)).isDraft()).isTrue();
        assertThat(readable()).containsExactly(part);
        accounts.as("comms", () -> {
            write(reference, "They found the lead before tea.");
            desk.submit(latest(reference));
        });
        answers.answer(askedFor(reference), Answer.AGREED, "");
        accounts.as("approver", () -> {
            desk.decline(latest(reference), "Wait a day.");
        });
        accounts.as("comms", () -> desk.submit(latest(reference)));
        accounts.as("approver", () -> {
            desk.approve(latest(reference));
            desk.publish(latest(reference));
        });
        assertThat(accounts.as("leader", () -> wall.readable()))
                .extracting(Quotation::text)
                .contains("They found the lead before tea.")
                .doesNotContain(part);
    }

    @Test
    void words_that_the_force_declined_stay_declined_whatever_else_it_was_asked_since() {
        String reference = chosen();
        answers.answer(askedFor(reference), Answer.DECLINED, "Not these.");
        accounts.as("comms", () -> {
            write(reference, "… found **the lead** in a day.");
            desk.submit(latest(reference));
        });
        AgreementLink second = askedFor(reference);
        accounts.as("comms", () -> {
            desk.recall(latest(reference));
            write(reference, part);
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "has not agreed"));
        answers.answer(second, Answer.DECLINED, "Nor these.");
        assertThat(accounts.as("comms", () -> latest(reference)).isDraft())
                .as("given back, whatever the force was asked about")
                .isTrue();
        accounts.as("comms", () -> desk.submit(latest(reference)));
        AgreementLink again = askedFor(reference);
        answers.answer(again, Answer.AGREED, "");
        accounts.as("approver", () -> desk.approve(latest(reference)));
    }

    @Test
    void while_the_force_can_answer_nothing_is_published_and_its_no_gives_back_whatever_is_in_review() {
        String reference = chosen();
        AgreementLink link = askedFor(reference);
        String shorter = "… found **the lead** in a day.";
        accounts.as("comms", () -> shorten(reference, shorter));
        accounts.as(
                "approver", () -> refused(() -> desk.approve(latest(reference)), "asked about other words of this"));
        Agreements.Asked shown = asked(reference, shorter);
        assertThat(shown.agreement().text()).isEqualTo(part);
        assertThat(shown.open()).isTrue();
        assertThat(shown.sameWords()).isFalse();
        answers.answer(link, Answer.DECLINED, "Not a word.");
        Manuscript back = accounts.as("comms", () -> latest(reference));
        assertThat(back.isDraft()).isTrue();
        assertThat(back.progress().reason()).contains("Not a word.");
        accounts.as("comms", () -> desk.submit(latest(reference)));
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "Ask it about these"));
        answers.answer(askedFor(reference), Answer.OTHER_WORDS, "They were quick.");
        accounts.as("comms", () -> {
            write(reference, part);
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "has not agreed to them"));
        accounts.as("comms", () -> shorten(reference, "They were quick."));
        accounts.as("approver", () -> desk.approve(latest(reference)));
    }

    @Test
    void a_question_that_is_withdrawn_holds_nothing_back_and_its_link_says_so() {
        String reference = chosen();
        AgreementLink link = askedFor(reference);
        String shorter = "… found **the lead** in a day.";
        accounts.as("comms", () -> {
            shorten(reference, shorter);
            agreements.withdraw(open(reference));
            refused(() -> agreements.withdraw(open(reference)), "no question any more");
        });
        assertThat(answers.open(link).orElseThrow().agreement().isEnded()).isTrue();
        assertThat(asked(reference, shorter).open()).isFalse();
        refused(() -> answers.answer(link, Answer.AGREED, ""), "can't be answered any more");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_trail WHERE kind = 'quotation-agreement-withdrawn' AND subject = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        accounts.as("approver", () -> desk.approve(latest(reference)));
    }

    @Test
    void a_question_to_the_force_is_answered_once_and_not_when_it_has_run_out_or_was_guessed() {
        String reference = chosen();
        AgreementLink link = askedFor(reference);
        jdbc.sql(
                        "UPDATE feedback_agreement SET asked_at = '2019-12-18', expires_at = '2020-01-01' WHERE token_hash = ?")
                .param(link.fingerprint())
                .update();
        assertThat(answers.open(link).orElseThrow().open()).isFalse();
        assertThat(asked(reference, part).open()).isFalse();
        assertThat(asked(reference, part).agreement().isEnded())
                .as("run out, not withdrawn")
                .isFalse();
        refused(() -> answers.answer(link, Answer.AGREED, ""), "can't be answered any more");
        refused(() -> answers.answer(new AgreementLink("guessed"), Answer.AGREED, ""), "can't be answered any more");
        answers.noteRefused(link);
        answers.noteRefused(link);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_trail WHERE kind = 'quotation-agreement-refused' AND subject = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        AgreementLink second = askedFor(reference);
        answers.answer(second, Answer.AGREED, "");
        refused(() -> answers.answer(second, Answer.DECLINED, "No."), "can't be answered any more");
        assertThat(accounts.as("comms", () -> latest(reference)).progress().state())
                .isEqualTo(State.IN_REVIEW);
    }

    @Test
    void consent_that_falls_between_review_and_approval_or_publication_stops_it_in_content_too() {
        String asked = chosen();
        AgreementLink link = accounts.as("comms", () -> {
            agreements.ask(open(asked));
            return agreements.link(open(asked));
        });
        accounts.as("approver", () -> refused(() -> desk.approve(latest(asked)), "can still answer"));
        answers.answer(link, Answer.DECLINED, "Not these.");
        Manuscript back = accounts.as("comms", () -> latest(asked));
        assertThat(back.isDraft()).isTrue();
        assertThat(back.progress().reason()).contains("does not agree", "Not these.");
        String approved = chosen();
        accounts.as("approver", () -> desk.approve(latest(approved)));
        accounts.as("force", () -> feedback.withdraw(approved));
        accounts.as("approver", () -> refused(() -> desk.publish(latest(approved)), "taken this feedback back"));
        assertThat(readable()).isEmpty();
    }

    private void shorten(String reference, String text) {
        desk.recall(latest(reference));
        write(reference, text);
        desk.submit(latest(reference));
    }

    private Agreements.Asked asked(String reference, String about) {
        return accounts.as("comms", () -> agreements.about(extract(open(reference)), about))
                .orElseThrow();
    }

    private AgreementLink askedFor(String reference) {
        return accounts.as("comms", () -> {
            agreements.ask(open(reference));
            return agreements.link(open(reference));
        });
    }
}

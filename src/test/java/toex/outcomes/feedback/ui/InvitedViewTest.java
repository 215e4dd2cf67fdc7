package toex.outcomes.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.KaribuTest;
import toex.outcomes.feedback.Invitation;
import toex.outcomes.feedback.InvitationLink;
import toex.outcomes.feedback.Invitations;
import toex.outcomes.feedback.InvitedFeedback;
import toex.outcomes.feedback.InvitedPeople;
import toex.outcomes.feedback.SentFeedback;

class InvitedViewTest extends KaribuTest {

    private static final String JOB = "DEMO-JOB-0399";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InvitedFeedback feedback;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitedPeople people;

    @BeforeEach
    void deliver() {
        people.deliver(JOB);
    }

    @AfterEach
    void empty() {
        people.forget();
    }

    @Test
    void a_person_is_invited_on_the_page_and_answers_without_an_account() {
        String path = invite();
        SecurityContextHolder.clearContext();
        open(path);
        assertThat(text()).contains("How did " + JOB + " go?").doesNotContain("Which job");
        open(path + "/check");
        press("Send the feedback");
        assertThat(text()).contains("There is a problem", "Answer at least one question before you send this.");
        open(path + "/sentence");
        enter(get(TextArea.class), "They kept us informed.");
        press("Continue");
        assertThat(text()).contains("Question 11 of at most 13", "Where may your words be quoted?");
        press("Continue");
        assertThat(text()).contains("Choose where your words may be quoted");
        chooseNowhere();
        press("Continue");
        assertThat(text())
                .as("nobody is named who is quoted nowhere")
                .contains("Question 12 of 12", "May we come back to you?");
        press("Continue");
        assertThat(text()).contains("Check your answers", "They kept us informed.", "Nowhere:");
        new SentFeedback(jdbc).hasTakenTime();
        open(path + "/check");
        press("Send the feedback");
        assertThat(text()).contains("FB-", "take your answers back at any time", "See what you sent");
        open(path);
        assertThat(text())
                .as("a second visit")
                .contains("They kept us informed.")
                .doesNotContain("How did");
        press("Take it back");
        click(all(get(Dialog.class), Button.class).getLast());
        assertThat(text()).doesNotContain("take your answers back at any time");
    }

    @Test
    void what_is_sent_sooner_than_anybody_answers_is_kept_and_sent_a_moment_later() {
        int before = trail("feedback-too-quick");
        String path = invite();
        SecurityContextHolder.clearContext();
        open(path + "/better");
        enter(get(TextArea.class), "More time.");
        press("Continue");
        open(path + "/check");
        press("Send the feedback");
        assertThat(text()).contains("sooner after its first page than it can be answered", "More time.");
        assertThat(trail("feedback-too-quick")).isEqualTo(before + 1);
        new SentFeedback(jdbc).hasTakenTime();
        open(path + "/check");
        press("Send the feedback");
        assertThat(text()).contains("FB-", "See what you sent");
    }

    @Test
    void a_program_that_fills_in_what_nobody_sees_is_turned_away_with_a_sentence_and_an_entry_in_the_trail() {
        int before = trail("feedback-trapped");
        String path = invite();
        SecurityContextHolder.clearContext();
        open(path + "/contact");
        TextField trap = all(TextField.class).stream()
                .filter(field -> "Leave this field empty".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(trap.getTabIndex()).isEqualTo(-1);
        assertThat(trap.getParent().orElseThrow().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
        enter(trap, "https://buy.example");
        press("Continue");
        assertThat(text()).contains("There is a problem", "nothing is wrong: the field is empty again");
        assertThat(trail("feedback-trapped")).isEqualTo(before + 1);
        press("Continue");
        assertThat(text()).as("nobody is kept out").contains("Check your answers");
    }

    @Test
    void a_link_that_was_passed_on_is_answered_once_and_the_other_is_told_and_reads_what_was_sent() {
        String path = invite();
        SecurityContextHolder.clearContext();
        open(path + "/better");
        enter(get(TextArea.class), "More time.");
        press("Continue");
        new SentFeedback(jdbc).hasTakenTime();
        open(path + "/check");
        InvitationLink link = new InvitationLink(path.substring(path.lastIndexOf('/') + 1));
        feedback.send(link, feedback.open(link).orElseThrow().draft());
        int before = trail("feedback-link-refused");
        press("Send the feedback");
        assertThat(text()).as("the same form, sent by somebody else meanwhile").contains("FB-", "See what you sent");
        open(path + "/better");
        assertThat(text()).contains("Your feedback has arrived", "More time.").doesNotContain("Continue");
        assertThat(trail("feedback-link-refused")).isEqualTo(before);
    }

    @Test
    void a_link_that_is_revoked_while_somebody_writes_refuses_with_a_sentence_and_an_entry_in_the_trail() {
        String path = invite();
        signIn("comms");
        Invitation made = people.latest();
        SecurityContextHolder.clearContext();
        open(path + "/better");
        signIn("comms");
        int before = trail("feedback-link-refused");
        invitations.revoke(made);
        SecurityContextHolder.clearContext();
        enter(get(TextArea.class), "More time.");
        press("Continue");
        assertThat(text()).contains("This link can't be answered any more");
        assertThat(trail("feedback-link-refused")).isEqualTo(before + 1);
    }

    private int trail(String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_trail WHERE kind = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_link_that_nobody_has_is_told_to_be_over() {
        open("feedback/invitation/guessed");
        assertThat(text()).contains("This link can’t be answered", "ask whoever invited you");
    }

    @Test
    void without_a_mail_server_the_outbox_shows_what_would_be_sent() {
        invite();
        open("feedback/outbox");
        assertThat(text()).contains("No mail server is set up", "How did " + JOB + " go?", "Waiting", "{link}");
    }

    private String invite() {
        signIn("comms");
        open("feedback/invitations");
        enter(
                all(Checkbox.class).stream()
                        .filter(box -> JOB.equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow(),
                true);
        EmailField email = all(EmailField.class).stream()
                .filter(field -> field.getAriaLabel().orElse("").endsWith(JOB))
                .findFirst()
                .orElseThrow();
        enter(email, "officer@kent.police.uk");
        press("Invite");
        assertThat(text()).contains("officer@kent.police.uk", "Open");
        press("Show a link");
        String address = get(Code.class).getText();
        return address.substring(address.indexOf("feedback/invitation"));
    }

    @SuppressWarnings("unchecked")
    private static void chooseNowhere() {
        enter((CheckboxGroup<String>) get(CheckboxGroup.class), Set.of("NOWHERE"));
    }
}

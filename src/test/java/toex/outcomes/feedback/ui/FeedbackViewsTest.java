package toex.outcomes.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.KaribuTest;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.Naming;
import toex.outcomes.feedback.SentFeedback;

class FeedbackViewsTest extends KaribuTest {

    @Autowired
    JdbcClient jdbc;

    private final String words = "It was " + UUID.randomUUID() + " and **very** useful.";
    private String job = "";
    private final String shown = words.replace("**", "");

    @AfterEach
    void mark() {
        jdbc.sql("UPDATE feedback_submission SET marking = 'OFFICIAL' WHERE sentence = ?")
                .param(words)
                .update();
    }

    @Test
    void a_force_officers_words_reach_the_wall_through_two_other_people() {
        String reference = send(Consent.PUBLIC);

        signIn("comms");
        open("feedback/inbox", InboxView.class);
        assertThat(text()).contains(reference);
        open("feedback/inbox/" + reference, InboxItemView.class);
        press("Submit for approval");
        assertThat(text()).contains("Waiting for a second person");
        assertThat(all(Button.class)).noneMatch(button -> button.getText().equals("Approve and publish"));

        signIn("approver");
        open("feedback/inbox/" + reference, InboxItemView.class);
        press("Approve and publish");
        assertThat(text()).contains("On the wall.");

        signIn("leader");
        open("feedback?region=TARIAN", FeedbackView.class);
        assertThat(text()).contains(shown);
        open("feedback?region=EMSOU", FeedbackView.class);
        assertThat(text()).doesNotContain(shown).contains("No force of this region");
    }

    @Test
    void the_force_can_be_asked_again_when_its_time_is_over_or_the_question_was_withdrawn() {
        String reference = send(Consent.PUBLIC);
        signIn("comms");
        open("feedback/inbox/" + reference, InboxItemView.class);
        press("Submit for approval");
        open("feedback/inbox/" + reference, InboxItemView.class);
        press("Ask the force to agree to these words");
        assertThat(text()).contains("about these words, and has time until");
        jdbc.sql(
                        "UPDATE feedback_agreement SET asked_at = asked_at - INTERVAL 15 DAY, expires_at = expires_at - INTERVAL 15 DAY WHERE text = ?")
                .param(words)
                .update();
        open("feedback/inbox/" + reference, InboxItemView.class);
        assertThat(text()).contains("and has not answered");
        press("Ask the force to agree to these words");
        press("Withdraw the question");
        assertThat(text()).contains("withdrawn before it answered");
        press("Ask the force to agree to these words");
        signIn("approver");
        open("feedback/inbox/" + reference, InboxItemView.class);
        assertThat(all(Button.class))
                .as("nothing is approved while the force can answer")
                .noneMatch(button -> button.getText().equals("Approve and publish"));
        String content = "content/quotation/" + reference.toLowerCase(Locale.ROOT);
        open(content);
        assertThat(text()).contains("asked about these words and can still answer");
        assertThat(all(Button.class)).noneMatch(button -> button.getText().equals("Approve"));
        assertThat(all(Button.class)).anyMatch(button -> button.getText().equals("Decline"));
        open("feedback/inbox/" + reference, InboxItemView.class);
        press("Withdraw the question");
        open(content);
        assertThat(all(Button.class)).anyMatch(button -> button.getText().equals("Approve"));
        open("feedback/inbox/" + reference, InboxItemView.class);
        assertThat(all(Button.class)).anyMatch(button -> button.getText().equals("Approve and publish"));
    }

    @Test
    void withdrawn_quote_disappears_from_the_wall() {
        String reference = send(Consent.PUBLIC);
        signIn("comms");
        open("feedback/inbox/" + reference);
        press("Submit for approval");
        signIn("approver");
        open("feedback/inbox/" + reference);
        press("Approve and publish");

        signIn("force");
        open("feedback/mine", OwnFeedbackView.class);
        click(all(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Take back " + reference))
                .findFirst()
                .orElseThrow());
        press("Yes, take it back");
        open("feedback", FeedbackView.class);
        assertThat(text()).doesNotContain(shown).contains("platinum service");
    }

    @Test
    void the_page_of_what_a_force_sent_is_marked_as_the_highest_of_it() {
        String reference = send(Consent.PUBLIC);
        jdbc.sql("UPDATE feedback_submission SET marking = 'OFFICIAL-SENSITIVE' WHERE reference = ?")
                .param(reference)
                .update();
        open("feedback/mine", OwnFeedbackView.class);
        assertThat(styled("marking-line"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(text(line)).isEqualTo("OFFICIAL-SENSITIVE"));
    }

    @Test
    void each_page_says_what_to_put_right_and_a_browser_closed_at_any_page_loses_no_page_before() {
        signIn("force");
        open("feedback/new", NewFeedbackView.class);
        press("Continue");
        assertThat(text()).contains("There is a problem", "Choose the job, or type");
        begin();
        walk("outcome");
        enter(get(TextArea.class), "x".repeat(2001));
        press("Continue");
        assertThat(text()).contains("Shorten your words to 2,000 characters; they have 2,001.");
        enter(get(TextArea.class), "Two arrests.");
        press("Continue");
        assertThat(text()).contains("What would have been better?");
        String here = address();

        open("feedback");
        open("feedback/new");
        assertThat(text()).contains("You have begun these", job);
        open(here.replace("better", "outcome"));
        assertThat(get(TextArea.class).getValue()).isEqualTo("Two arrests.");
    }

    @Test
    void a_browser_closed_after_each_step_finds_every_answer_again() {
        signIn("force");
        begin();
        String form = address().replaceAll("[^/]+$", "");
        for (String step : List.of("asked", "delivered", "outcome", "better", "sentence")) {
            open(form + step);
            enter(get(TextArea.class), "Words of " + step);
            press("Continue");
            open("feedback/mine");
        }
        for (String step : List.of("timeliness", "quality", "usefulness", "professionalism", "ask-again")) {
            open(form + step);
            enter(ratings(), 4);
            press("Continue");
            open("feedback/mine");
        }
        open(form + "check");
        assertThat(text())
                .contains(
                        "Words of asked",
                        "Words of delivered",
                        "Words of outcome",
                        "Words of better",
                        "Words of sentence",
                        "On time",
                        "Useful")
                .doesNotContain("ERROR");
    }

    @Test
    void chosen_words_are_approved_in_content_with_the_way_back_to_what_was_said() {
        String reference = send(Consent.PUBLIC);
        signIn("comms");
        open("feedback/inbox/" + reference, InboxItemView.class);
        press("Submit for approval");
        assertThat(text()).contains("Versions, comments, embargo and history");
        signIn("approver");
        open("content/quotation/" + reference.toLowerCase(Locale.ROOT));
        assertThat(text()).contains("Quotation · Version 1", shown, "What the force said", "Submitted for approval");
        press("Approve");
        press("Publish");
        assertThat(text()).contains("Published");
        open("content?kind=quotation");
        assertThat(text()).contains("Gwent, " + reference, "West Yorkshire");
        open("feedback", FeedbackView.class);
        assertThat(text()).contains(shown);
    }

    @Test
    void what_is_changed_from_the_check_page_leads_back_to_it() {
        signIn("force");
        begin();
        walk("check");
        assertThat(text()).contains("Check your answers", "No answer");
        walk("quality?change");
        enter(ratings(), 4);
        press("Continue");
        assertThat(text()).contains("Check your answers", "Good");
        walk("sentence?change");
        enter(get(TextArea.class), words);
        press("Continue");
        assertThat(text()).as("words ask for a consent").contains("Where may your words be quoted?");
    }

    @Test
    void somebody_comes_back_by_the_code_without_an_account() {
        signIn("force");
        begin();
        walk("outcome");
        enter(get(TextArea.class), "Kept for later.");
        press("Continue");
        press("Save and come back later");
        String code = all(Code.class).getFirst().getText();
        assertThat(code).matches("(\\w{4}-){2}\\w{4}");

        SecurityContextHolder.clearContext();
        open("feedback/return", ReturnView.class);
        enter(get(TextField.class), "ABCD-EFGH-JKMN");
        press("Continue");
        assertThat(text()).contains("Nothing is kept under this code.");
        enter(get(TextField.class), code.toLowerCase(Locale.ROOT));
        press("Continue");
        assertThat(text()).contains("What would have been better?");
        new SentFeedback(jdbc).hasTakenTime();
        open("feedback/return/check");
        assertThat(text()).contains("Kept for later.");
        press("Send the feedback");
        assertThat(text()).contains("Your reference is FB-");
        open("feedback/return/check");
        assertThat(text()).as("sent once").contains("Enter the code").doesNotContain("Kept for later.");
    }

    @Test
    void script_in_the_words_is_text_and_nothing_else() {
        signIn("force");
        begin();
        walk("sentence");
        enter(get(TextArea.class), "<script>alert(1)</script> **<img src=x onerror=alert(2)>**");
        assertThat(text(styled("preview").getFirst()))
                .contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>");
    }

    private String send(Consent consent) {
        signIn("force");
        begin();
        walk("sentence");
        enter(get(TextArea.class), words);
        press("Continue");
        enter(consents(), consent.audiences().stream().map(Enum::name).collect(Collectors.toSet()));
        press("Continue");
        enter(namings(), consent.naming());
        press("Continue");
        press("Continue");
        assertThat(text())
                .as("what it stresses is shown as it will be")
                .contains(shown)
                .doesNotContain("**");
        press("Send the feedback");
        assertThat(view()).isInstanceOf(ThanksView.class);
        return text(styled("page-heading").getFirst()).replaceAll("(?s).*(FB-\\w{4}-\\w{4}).*", "$1");
    }

    /** Chooses a job that nobody has begun an answer about. */
    @SuppressWarnings("unchecked")
    @Test
    void each_question_says_how_many_there_are() {
        signIn("force");
        begin();
        assertThat(text()).contains("Question 2 of at most 14");
        walk("sentence");
        assertThat(text()).contains("Question 11 of at most 14");
        press("Continue");
        assertThat(text()).as("nothing to be quoted").contains("Question 12 of 12", "May we come back to you?");
        walk("quality?change");
        assertThat(text()).as("one answer is changed").doesNotContain("Question ");
    }

    private void begin() {
        open("feedback/new", NewFeedbackView.class);
        ComboBox<String> field = get(ComboBox.class);
        job = "J-" + UUID.randomUUID().toString().substring(0, 8);
        enter(field, job);
        press("Continue");
        assertThat(text()).contains("What did you ask for?");
    }

    private void walk(String page) {
        open(address().replaceAll("[^/]+$", page));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> consents() {
        return get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Naming> namings() {
        return get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> ratings() {
        return get(RadioButtonGroup.class);
    }
}

package toex.outcomes.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;
import toex.outcomes.feedback.Consent;

class FeedbackViewsTest extends KaribuTest {

    private final String words = "It was " + UUID.randomUUID() + " and **very** useful.";
    private final String shown = words.replace("**", "");

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
    void an_incomplete_form_says_what_to_put_right_and_sends_nothing() {
        signIn("force");
        open("feedback/new", NewFeedbackView.class);
        enter(get(TextArea.class), words);
        press("Send the feedback");
        assertThat(text())
                .contains("Something has to be put right", "Choose the job, or type", "Choose who may see your words.");
        open("feedback/mine");
        assertThat(text()).doesNotContain(shown);
    }

    @Test
    void script_in_the_words_is_text_and_nothing_else() {
        signIn("force");
        open("feedback/new");
        enter(get(TextArea.class), "<script>alert(1)</script> **<img src=x onerror=alert(2)>**");
        assertThat(text(styled("preview").getFirst()))
                .contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>");
    }

    @SuppressWarnings("unchecked")
    private String send(Consent consent) {
        signIn("force");
        open("feedback/new", NewFeedbackView.class);
        enter((ComboBox<String>) get(ComboBox.class), firstJob());
        enter(get(TextArea.class), words);
        enter((RadioButtonGroup<Consent>) get(RadioButtonGroup.class, "May your words be quoted?"), consent);
        press("Send the feedback");
        assertThat(view()).isInstanceOf(ThanksView.class);
        return text(styled("page-heading").getFirst()).replaceAll("(?s).*(FB-\\w{4}-\\w{4}).*", "$1");
    }

    @SuppressWarnings("unchecked")
    private static String firstJob() {
        return ((ComboBox<String>) get(ComboBox.class))
                .getListDataView()
                .getItems()
                .findFirst()
                .orElseThrow();
    }
}

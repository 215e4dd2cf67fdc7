package toex.outcomes.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.BrowserTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.FeedbackService;
import toex.outcomes.feedback.Question;

/** The form by keys alone, on a telephone's width, and checked by axe on each page; and what two people then do with it. */
class FeedbackFormIT extends BrowserTest {

    @Autowired
    private FeedbackService feedback;

    @Autowired
    private TestAccounts accounts;

    @Test
    void an_officer_answers_every_question_without_a_mouse_at_390_pixels() {
        resize(390);
        signIn("force");
        open("/feedback/new");
        heading("Which job is this about?");
        goOn();
        page.locator(".error-summary:focus").waitFor();
        assertThat(page.title()).startsWith("Error:");
        assertAccessible();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("vaadin-combo-box input:focus").waitFor();
        page.keyboard().type("KEYS-" + System.nanoTime());
        page.keyboard().press("Enter");
        goOn();

        write("What did you ask for?", "A map of the network.");
        write("What did you get?", "");
        for (String question : new String[] {
            "Did the support come when you needed it?",
            "How good was the work that you received?",
            "How useful was it for the job?",
            "How professional was the team?",
            "Would you ask for support again?"
        }) {
            choose(question, "vaadin-radio-button input", 2);
        }
        write("What has come of it so far?", "Two arrests.");
        write("What would have been better?", "");
        write("Is there a sentence that may be quoted?", "They **saved us weeks**.");
        choose("Where may your words be quoted?", "vaadin-checkbox input", 0);
        choose("How may you be named?", "vaadin-radio-button input", 1);
        heading("May we come back to you?");
        goOn();

        heading("Check your answers");
        assertThat(text()).contains("A map of the network.", "They saved us weeks.", "Inside the programme");
        assertThat(page.locator(".underlaid").allInnerTexts()).containsExactly("saved us weeks");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertAccessible();
        tabTo("vaadin-button:has-text('Send the feedback')");
        page.keyboard().press("Enter");
        page.waitForURL("**/feedback/thanks/FB-*");
        assertThat(text()).contains("Your reference is");
    }

    @Test
    void words_are_chosen_approved_by_a_second_person_and_withdrawn_without_a_mouse() {
        String reference = sent("They found in a day what would have taken us a month.");
        signIn("comms");
        open("/feedback/inbox/" + reference);
        press("Submit for approval", "Waiting for a second person.");

        page.context().clearCookies();
        signIn("approver");
        open("/feedback/inbox");
        tabTo("a[href='feedback/inbox/" + reference + "']");
        page.keyboard().press("Enter");
        page.waitForURL("**/feedback/inbox/" + reference);
        settle();
        press("Approve and publish", "On the wall.");
        tabTo(".with-reason textarea");
        page.keyboard().type("A test is over.");
        press("Withdraw from the wall", "Withdrawn from the wall.");
    }

    private String sent(String words) {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("force"));
        try {
            return feedback.submit(
                    UUID.randomUUID(),
                    new Answers("KEYS-" + System.nanoTime(), Map.of(Question.USEFULNESS, 5), words, Consent.PUBLIC));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void press(String button, String outcome) {
        tabTo("vaadin-button:has-text('" + button + "')");
        page.keyboard().press("Enter");
        page.locator("main p:has-text('" + outcome + "')").first().waitFor();
        settle();
    }

    private void heading(String question) {
        page.locator("h1:has-text(\"" + question + "\")").waitFor();
        settle();
    }

    private void write(String question, String words) {
        heading(question);
        assertAccessible();
        tabTo("textarea");
        page.keyboard().type(words);
        goOn();
    }

    private void choose(String question, String choices, int down) {
        heading(question);
        assertAccessible();
        tabTo(choices);
        for (int i = 0; i < down; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        goOn();
    }

    private void goOn() {
        tabTo("vaadin-button:has-text('Continue')");
        page.keyboard().press("Enter");
        settle();
    }

    /** By Tab alone. */
    private void tabTo(String wanted) {
        for (int i = 0; i < 60; i++) {
            if ((boolean) page.evaluate("""
                    wanted => document.activeElement.matches(wanted.css)
                      && (!wanted.text || document.activeElement.textContent.includes(wanted.text))""", wanted(wanted))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + wanted + " at " + page.url());
    }

    private static Map<String, String> wanted(String wanted) {
        int text = wanted.indexOf(":has-text('");
        return text < 0
                ? Map.of("css", wanted, "text", "")
                : Map.of(
                        "css", wanted.substring(0, text),
                        "text", wanted.substring(text + 11, wanted.length() - 2));
    }
}

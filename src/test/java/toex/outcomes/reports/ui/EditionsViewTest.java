package toex.outcomes.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;
import toex.outcomes.shared.ui.PageLink;

class EditionsViewTest extends KaribuTest {

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM report_edition WHERE period = '2021-Q4'").update();
    }

    @Test
    void comms_submits_the_approver_approves_comms_issues_and_anybody_checks() {
        signIn("comms");
        open("reports?template=poster&period=2021-Q4", ReportsView.class);
        press("Submit for approval");
        assertThat(view()).isInstanceOf(EditionView.class);
        assertThat(text()).contains("Waiting for approval", "This waits for an approver");
        assertThat(all(Image.class)).hasSize(1);
        assertThat(text()).contains("This has not been issued");
        String address = address();

        signIn("approver");
        open(address, EditionView.class);
        assertThat(text()).contains("The pages below are the file that will be issued: edition ");
        press("Approve");
        assertThat(text()).contains("Approved, not issued");

        signIn("comms");
        open(address, EditionView.class);
        press("Issue");
        assertThat(text())
                .contains("Current", "Fingerprint of the file", "Withdraw this edition")
                .doesNotContain("Approved, not issued", "Decide");

        signIn("leader");
        open("editions", EditionsView.class);
        assertThat(text())
                .contains("Operational outcomes: October to December 2021")
                .doesNotContain("In preparation");
        String fingerprint = jdbc.sql("SELECT fingerprint FROM report_edition WHERE period = '2021-Q4'")
                .query(String.class)
                .single();
        open("verify", VerifyView.class);
        get(TextField.class).setValue(fingerprint);
        press("Check");
        assertThat(text()).contains("Genuine and current");
        open("verify?edition=%3Cscript%3E", VerifyView.class);
        assertThat(text()).contains("Unknown", "This portal has issued nothing under that code");
    }

    @Test
    void who_submitted_cannot_approve_and_a_decline_needs_a_reason() {
        signIn("approver");
        open("reports?template=poster&period=2021-Q4", ReportsView.class);
        press("Submit for approval");
        assertThat(all(Button.class)).extracting(Button::getText).doesNotContain("Approve", "Decline");
        press("Withdraw");
        assertThat(text()).contains("Say why, in a sentence");
        all(TextArea.class).getFirst().setValue("Made by mistake.");
        press("Withdraw");
        assertThat(text())
                .contains("This report was withdrawn before it was issued. The reason: Made by mistake.")
                .doesNotContain("Decide", "What changed since");
        assertThat(all(Image.class)).isEmpty();
        assertThat(all(TextArea.class)).isEmpty();
    }

    @Test
    void a_superseded_edition_leads_to_the_one_in_its_place_and_a_withdrawn_one_says_why() {
        String first = issued("");
        String second = issued("Late records of December.");
        signIn("leader");
        open(first, EditionView.class);
        assertThat(text()).contains("took its place on ").contains("Use that one.");
        assertThat(all(PageLink.class))
                .filteredOn(link -> link.getText().startsWith("Open edition "))
                .extracting(PageLink::getHref)
                .containsExactly(second);

        signIn("comms");
        open(first, EditionView.class);
        assertThat(text()).contains("Withdraw this edition").doesNotContain("Send it by mail");
        open(second, EditionView.class);
        assertThat(text()).contains("Send it by mail");
        get(TextArea.class, "Why it is withdrawn").setValue("The map has an old outline.");
        press("Withdraw");
        assertThat(text()).contains("Don’t use it or hand it on. The reason: The map has an old outline.");
        assertThat(all(TextArea.class)).isEmpty();
        assertThat(all(Image.class)).hasSize(1);
    }

    @Test
    void the_frame_of_an_edition_carries_the_marking_of_its_pages() {
        String address = issued("");
        jdbc.sql("UPDATE report_edition SET marking = 'OFFICIAL-SENSITIVE' WHERE period = '2021-Q4'")
                .update();
        signIn("comms");
        open(address, EditionView.class);
        assertThat(styled("marking-line"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(text(line)).isEqualTo("OFFICIAL-SENSITIVE"));
    }

    /** Issues the poster of a quarter. @return the address of its page */
    private String issued(String note) {
        signIn("comms");
        open("reports?template=poster&period=2021-Q4", ReportsView.class);
        get(TextArea.class).setValue(note);
        press("Submit for approval");
        String address = address();
        signIn("approver");
        open(address, EditionView.class);
        press("Approve");
        signIn("comms");
        open(address, EditionView.class);
        press("Issue");
        return address;
    }

    @Test
    void the_demonstration_has_a_report_waiting_for_the_approver() {
        signIn("approver");
        open("editions", EditionsView.class);
        assertThat(text()).contains("Outcome summary: 2022", "Waiting for approval");
    }
}

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
        assertThat(text()).contains("Current", "Fingerprint of the file").doesNotContain("Approved, not issued");

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
        assertThat(text()).contains("Withdrawn", "Made by mistake.");
        assertThat(all(Image.class)).isEmpty();
    }

    @Test
    void the_demonstration_has_a_report_waiting_for_the_approver() {
        signIn("approver");
        open("editions", EditionsView.class);
        assertThat(text()).contains("Outcome summary: 2022", "Waiting for approval");
    }
}

package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.Letter;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
class EditionPostTest {

    private static final Scope SCOPE = new Scope(Period.parse("2021-Q1"), new RegionCode("TARIAN"));

    @Autowired
    EditionPost post;

    @Autowired
    EditionLetter letters;

    @Autowired
    EditionService editions;

    @Autowired
    EditionSubmission submissions;

    @Autowired
    EditionLibrary library;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Edition edition;

    @BeforeEach
    void issue() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> {
            editions.approve(open(id));
            return true;
        });
        accounts.as("comms", () -> editions.issue(open(id)));
        edition = accounts.as("comms", () -> open(id));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM feedback_outbox WHERE kind = 'EDITION'").update();
        jdbc.sql("DELETE FROM report_edition WHERE period = '2021-Q1' AND region_code = 'TARIAN'")
                .update();
    }

    @Test
    void each_address_gets_one_letter_with_the_figures_in_words_and_the_very_file() {
        assertThat(accounts.as(
                        "comms", () -> post.send(edition, "a@force.police.uk, b@example.gov.uk\nA@force.police.uk")))
                .isEqualTo(2);
        assertThatThrownBy(() -> accounts.as("comms", () -> post.send(edition, "a@force.police.uk")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not been sent it yet");
        Letter letter = accounts.as("comms", () -> post.letters(edition)).getLast();
        assertThat(letter.recipient()).isEqualTo("a@force.police.uk");
        assertThat(letter.body())
                .startsWith("OFFICIAL")
                .contains("£156.3 million", "management information", "/verify?edition=")
                .doesNotContain("{0}");
        assertThat(letters.of(letter).orElseThrow().bytes())
                .isEqualTo(accounts.as("leader", () -> library.file(edition)));
    }

    @Test
    void an_address_that_the_marking_does_not_allow_stops_the_whole_list() {
        assertThatThrownBy(
                        () -> accounts.as("comms", () -> post.send(edition, "a@force.police.uk, b@newspaper.example")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"b@newspaper.example\" may not have this")
                .hasMessageContaining("police.uk or gov.uk");
        assertThatThrownBy(() -> accounts.as("comms", () -> post.send(edition, "a@notpolice.uk")))
                .isInstanceOf(Refusal.class);
        assertThat(accounts.as("comms", () -> post.letters(edition))).isEmpty();
    }

    @Test
    void a_letter_that_waits_while_its_edition_is_withdrawn_encloses_nothing() {
        accounts.as("comms", () -> post.send(edition, "a@force.police.uk"));
        accounts.as("comms", () -> {
            editions.withdraw(edition, "A figure was wrong.");
            return true;
        });
        Letter letter = accounts.as("comms", () -> post.letters(edition)).getFirst();
        assertThat(letters.of(letter)).isEmpty();
        assertThatThrownBy(() -> accounts.as("comms", () -> post.send(edition, "c@force.police.uk")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only a current edition");
    }

    private Edition open(long id) {
        return library.find(id).orElseThrow();
    }
}

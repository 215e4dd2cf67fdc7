package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.PersonalData.Held;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.feedback.data.RetentionRepository;
import toex.outcomes.shared.Refusal;

/** Taken back, forgotten after a time, handed out, erased. */
@PortalTest
class ConsentThatStandsTest {

    private static final Map<Question, Integer> RATED = Map.of(Question.QUALITY, 4);
    private static final String LETTER =
            "SELECT %s FROM feedback_outbox o JOIN feedback_submission s ON o.kind = 'COPY' AND s.id = o.about WHERE s.reference = ?";

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackInbox inbox;

    @Autowired
    QuotationDesk quotations;

    @Autowired
    QuotationWall wall;

    @Autowired
    WithdrawalNotices notices;

    @Autowired
    PersonalData people;

    @Autowired
    OutboxRepository outbox;

    @Autowired
    RetentionRepository retention;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String email = mark + "@gwent.police.uk";

    @AfterEach
    void signOut() {
        jdbc.sql("DELETE FROM feedback_outbox WHERE recipient = ?").param(email).update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_is_taken_back_leaves_the_wall_and_comms_are_told_once() {
        String reference = published();
        assertThat(accounts.as("force", () -> feedback.uses(feedback.own()).get(reference)))
                .containsExactly(FeedbackService.WALL);
        accounts.as("force", () -> feedback.withdraw(reference));
        assertThat(accounts.as("leader", () -> wall.readable()))
                .noneMatch(it -> it.text().contains(mark));
        assertThat(accounts.as("force", () -> feedback.uses(feedback.own()).get(reference)))
                .isEmpty();
        WithdrawalNotices.Notice told = accounts.as("comms", () -> notices.open()).stream()
                .filter(it -> it.kept().reference().equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(told.kept().attribution()).isEqualTo("Gwent");
        accounts.as("comms", () -> notices.note(told.kept()));
        assertThat(accounts.as("comms", () -> notices.open()))
                .noneMatch(it -> it.kept().reference().equals(reference));
    }

    @Test
    void a_persons_data_are_handed_out_and_erased_and_no_count_changes() {
        String reference = published();
        accounts.as("comms", () -> {
            Held held = people.find(email);
            assertThat(held.references()).containsExactly(reference);
            assertThat(people.export(held)).contains(email, "Helped " + mark, reference, "NAME_FORCE");
            long before = count();
            int rated = rating(reference);
            assertThatThrownBy(() -> people.erase(held, " ")).isInstanceOf(Refusal.class);
            people.erase(held, "The person asked for it.");
            assertThat(count()).isEqualTo(before);
            assertThat(rating(reference)).isEqualTo(rated);
            assertThat(people.find(email).isEmpty()).isTrue();
            assertThat(people.find(reference).isEmpty()).isTrue();
            assertThat(people.export(held)).doesNotContain("Helped " + mark);
        });
        assertThat(accounts.as("leader", () -> wall.readable()))
                .noneMatch(it -> it.text().contains(mark));
    }

    @Test
    void contacts_drafts_and_letters_are_forgotten_when_their_time_is_over_and_not_before() {
        String reference = published();
        accounts.as("force", () -> feedback.begin("J-" + mark));
        age("feedback_draft", "changed_at", 29);
        age("feedback_contact", "given_at", 364);
        forget();
        assertThat(contacts(reference)).isEqualTo(1);
        assertThat(drafts()).isEqualTo(1);
        age("feedback_draft", "changed_at", 2);
        age("feedback_contact", "given_at", 2);
        forget();
        assertThat(drafts()).isZero();
        assertThat(contacts(reference)).isZero();
        assertThat(accounts.as("force", () -> feedback.own(reference))).isPresent();
    }

    @Test
    void no_words_of_a_mail_server_keep_the_address_of_whoever_was_erased_or_forgotten() {
        String erased = published();
        bounce();
        accounts.as("comms", () -> people.erase(people.find(email), "The person asked for it."));
        assertThat(reasons(erased)).containsExactly("");
        String forgotten = published();
        bounce();
        jdbc.sql("UPDATE feedback_outbox SET made_at = made_at - INTERVAL 366 DAY WHERE recipient = ?")
                .param(email)
                .update();
        forget();
        assertThat(reasons(forgotten)).containsExactly("");
        jdbc.sql("UPDATE feedback_outbox SET state = 'sent', ended_at = NULL WHERE id = ?")
                .param(letter(forgotten))
                .update();
        outbox.bounced(letter(forgotten), "550 no " + email, Instant.now());
        assertThat(reasons(forgotten)).as("it came back late").containsExactly("");
    }

    private void bounce() {
        jdbc.sql("UPDATE feedback_outbox SET state = 'bounced', reason = ? WHERE recipient = ?")
                .params("550 no such user " + email, email)
                .update();
    }

    private List<@Nullable String> reasons(String reference) {
        return jdbc.sql(LETTER.formatted("o.reason"))
                .param(reference)
                .query(String.class)
                .list();
    }

    private long letter(String reference) {
        return jdbc.sql(LETTER.formatted("o.id"))
                .param(reference)
                .query(Long.class)
                .single();
    }

    /** Makes what this test has kept so many days older. */
    private void age(String table, String column, int days) {
        String mine = table.equals("feedback_draft") ? "job_reference = 'J-" + mark + "'" : "email = '" + email + "'";
        jdbc.sql("UPDATE %s SET %s = %s - INTERVAL %d DAY WHERE %s".formatted(table, column, column, days, mine))
                .update();
    }

    private void forget() {
        new Retention(retention, events, Clock.systemUTC(), transactions, 365, 30, 90).run();
    }

    private String published() {
        String words = "Helped " + mark;
        String reference = accounts.as("force", () -> {
            Draft draft = feedback.begin("J-" + mark);
            return feedback.send(feedback.save(
                    draft,
                    Step.CONTACT,
                    before -> new Entries(
                            new Answers(before.answers().job(), RATED, words, Consent.PUBLIC),
                            new Contact("Sam " + mark, email, "", true))));
        });
        accounts.as("comms", () -> quotations.propose(inbox.open(reference).orElseThrow(), words));
        accounts.as("approver", () -> quotations.approve(inbox.open(reference).orElseThrow()));
        assertThat(accounts.as("leader", () -> wall.readable()))
                .anyMatch(it -> it.text().equals(words));
        return reference;
    }

    private long count() {
        return jdbc.sql("SELECT COUNT(*) FROM feedback_submission")
                .query(Long.class)
                .single();
    }

    private int rating(String reference) {
        return jdbc.sql("SELECT quality FROM feedback_submission WHERE reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private long contacts(String reference) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM feedback_contact c JOIN feedback_submission s ON s.id = c.submission_id
                WHERE s.reference = ?""").param(reference).query(Long.class).single();
    }

    private long drafts() {
        return jdbc.sql("SELECT COUNT(*) FROM feedback_draft WHERE job_reference = ?")
                .param("J-" + mark)
                .query(Long.class)
                .single();
    }
}

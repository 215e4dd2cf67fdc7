package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.editorial.ContentList;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.security.AccountDetails;
import toex.outcomes.security.AccountService;
import toex.outcomes.security.Colleagues;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

/** What is due to be looked at again is told to whoever wrote it, by one letter for each day. */
@PortalTest
class ReviewRemindersTest {

    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Autowired
    ReviewReminders reminders;

    @Autowired
    ManuscriptSettings settings;

    @Autowired
    ContentList content;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Outbox outbox;

    @Autowired
    AccountService people;

    @Autowired
    EditorialRegister register;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Post post;

    @Autowired
    OutboxRepository letters;

    @Autowired
    LetterMarkings markings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sign() {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
    }

    @AfterEach
    void putBack() {
        settings.reviewOn(story(), null);
        settings.reviewOn(other(), null);
        jdbc.sql("UPDATE editorial_item SET reminded_of = NULL").update();
        jdbc.sql("UPDATE account SET mail = ''").update();
        jdbc.sql("DELETE FROM feedback_outbox WHERE kind = 'REVIEW'").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_writer_gets_one_letter_for_each_day() {
        mail("comms", "comms@toex.police.uk");
        settings.reviewOn(story(), YESTERDAY);
        reminders.daily();
        reminders.daily();
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("comms@toex.police.uk");
            assertThat(letter.subject()).isEqualTo("To be looked at again: " + story().title());
            assertThat(letter.body()).contains("Does it still hold?", Letter.LINK);
        });
        assertThat(content.history(story().item()).getFirst().kind()).isEqualTo("reminded");
        settings.reviewOn(story(), YESTERDAY.minusDays(1));
        reminders.daily();
        assertThat(letters()).as("another day, another letter").hasSize(2);
    }

    @Test
    void nobody_is_written_to_before_the_day_and_who_has_no_address_is_reminded_once_there_is_one() {
        settings.reviewOn(story(), LocalDate.now().plusDays(1));
        mail("comms", "comms@toex.police.uk");
        reminders.daily();
        assertThat(letters()).isEmpty();
        mail("comms", "");
        settings.reviewOn(story(), YESTERDAY);
        reminders.daily();
        assertThat(letters()).isEmpty();
        mail("approver", "approver@toex.police.uk");
        reminders.daily();
        assertThat(letters()).extracting(Letter::recipient).containsExactly("approver@toex.police.uk");
    }

    @Test
    void an_administrator_keeps_the_address_and_nonsense_is_refused() {
        mail("leader", " leader@toex.police.uk ");
        assertThat(SystemUser.call(() -> people.accounts()).stream()
                        .filter(it -> it.name().equals("leader"))
                        .findFirst()
                        .orElseThrow()
                        .mail())
                .isEqualTo("leader@toex.police.uk");
        assertThatThrownBy(() -> mail("leader", "a@b.uk\r\nBcc: c@d.uk"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mail address");
    }

    @Test
    void a_letter_that_fails_stops_no_other_and_is_written_the_next_time() {
        mail("comms", "comms@toex.police.uk");
        settings.reviewOn(story(), YESTERDAY);
        settings.reviewOn(other(), YESTERDAY);
        AtomicInteger tries = new AtomicInteger();
        new ReviewReminders(register, colleagues, post, new PlatformTransactionManager() {
                    @Override
                    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                        if (tries.incrementAndGet() == 1) {
                            throw new CannotCreateTransactionException("The database is away.");
                        }
                        return transactions.getTransaction(definition);
                    }

                    @Override
                    public void commit(TransactionStatus status) {
                        transactions.commit(status);
                    }

                    @Override
                    public void rollback(TransactionStatus status) {
                        transactions.rollback(status);
                    }
                })
                .daily();
        assertThat(tries).hasValue(2);
        assertThat(letters()).hasSize(1);
        reminders.daily();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void nobody_is_reminded_of_a_day_that_is_no_longer_set() {
        settings.reviewOn(story(), YESTERDAY);
        Manuscript due = register.toRemindOf().getFirst();
        settings.reviewOn(story(), LocalDate.now().plusDays(30));
        boolean reminded =
                Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> register.remind(due)));
        assertThat(reminded).isFalse();
    }

    @Test
    void a_reminder_that_waits_while_its_content_is_marked_higher_goes_without_the_title() {
        mail("comms", "comms@toex.police.uk");
        settings.reviewOn(story(), YESTERDAY);
        reminders.daily();
        String marking = story().marking().text();
        jdbc.sql("UPDATE editorial_manuscript SET marking = 'OFFICIAL-SENSITIVE' WHERE id = ?")
                .param(story().id())
                .update();
        try {
            assertThat(letters.latest(1).stream().map(markings::now))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.asMailed().subject()).doesNotContain(story().title()));
        } finally {
            jdbc.sql("UPDATE editorial_manuscript SET marking = ? WHERE id = ?")
                    .params(marking, story().id())
                    .update();
        }
    }

    private void mail(String name, String address) {
        SystemUser.run(() -> people.accounts().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .ifPresent(seen -> people.change(
                        seen,
                        new AccountDetails(
                                seen.name(),
                                seen.displayName(),
                                seen.role(),
                                seen.forceCode(),
                                seen.active(),
                                seen.clearance(),
                                address))));
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
    }

    private Manuscript story() {
        return manuscripts.versions("case-study", "operation-miyo").getFirst();
    }

    private Manuscript other() {
        return manuscripts.versions("quotation", "quotation-3").getFirst();
    }

    private List<Letter> letters() {
        return outbox.letters().stream()
                .filter(letter -> letter.kind() == Letter.Kind.REVIEW)
                .toList();
    }
}

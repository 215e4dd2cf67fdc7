package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static toex.outcomes.Refused.refused;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.InvitedFeedback.Over;
import toex.outcomes.feedback.Inviting.Request;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

/** From invitation to answer by a link in a real letter. Two jobs of the demonstration are delivered for each test. */
@PortalTest
class InvitationsTest {

    private static final String JOB = "DEMO-JOB-0400";
    private static final String OTHER = "DEMO-JOB-0401";
    private static final Answers GOOD =
            new Answers("", Map.of(Question.QUALITY, 5), "They were **quick**", Consent.PUBLIC);
    private static final Pattern LINK = Pattern.compile("https://portal\\.example/feedback/invitation/([\\w-]+)");

    @Autowired
    Inviting inviting;

    @Autowired
    Invitations invitations;

    @Autowired
    Outbox outbox;

    @Autowired
    InvitedPeople people;

    @Autowired
    InvitedFeedback feedback;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void deliver() {
        mail.start();
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
        people.deliver(JOB, OTHER);
    }

    @AfterEach
    void empty() {
        mail.stop();
        SecurityContextHolder.clearContext();
        people.forget();
    }

    @Test
    void a_letter_carries_a_link_by_which_the_job_is_answered_once() throws Exception {
        invite(JOB);
        InvitationLink link = sent(1);
        String form = feedback.open(link).orElseThrow().force().name();
        assertThat(form).isNotBlank();
        UUID opened = UUID.randomUUID();
        String reference = feedback.answer(link, opened, GOOD);
        assertThat(feedback.answer(link, opened, GOOD)).as("a double click").isEqualTo(reference);
        assertThat(submissions()).isEqualTo(1);
        refused(() -> feedback.answer(link, UUID.randomUUID(), GOOD), "can't be answered any more");
        assertThat(feedback.open(link).orElseThrow().answer().orElseThrow().job())
                .isEqualTo(JOB);
        assertThat(invitations.all().getFirst().state(Instant.now())).isEqualTo(Invitation.State.ANSWERED);
        assertThat(inviting.candidates())
                .extracting(candidate -> candidate.job().reference())
                .doesNotContain(JOB)
                .contains(OTHER);
    }

    @Test
    void the_secret_of_a_link_is_nowhere_in_the_database() {
        invite(JOB);
        InvitationLink link = sent(1);
        for (String column : List.of("feedback_outbox.body", "feedback_invitation_link.token_hash")) {
            String table = column.substring(0, column.indexOf('.'));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE ?")
                            .param("%" + link.token() + "%")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(jdbc.sql("SELECT token_hash FROM feedback_invitation_link")
                        .query(String.class)
                        .single())
                .isEqualTo(link.fingerprint());
    }

    @Test
    void a_letter_goes_to_the_person_and_says_what_it_is_about() throws Exception {
        invite(JOB);
        sent(1);
        MimeMessage letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("How did %s go?".formatted(JOB));
        assertThat(letter.getRecipients(Message.RecipientType.TO)[0]).hasToString("officer@kent.police.uk");
        assertThat(letter.getFrom()[0]).hasToString("portal@portal.example");
        assertThat(postman().send()).as("sent once").isZero();
    }

    @Test
    void many_are_invited_together_or_none() {
        refused(
                () -> inviting.invite(List.of(new Request(JOB, "a@b.police.uk"), new Request(OTHER, "nonsense"))),
                "\"nonsense\" is not a mail address");
        assertThat(invitations.all()).isEmpty();
        assertThat(inviting.invite(List.of(new Request(JOB, "a@b.police.uk"), new Request(OTHER, "c@d.police.uk"))))
                .isEqualTo(2);
        assertThat(postman().send()).isEqualTo(2);
        refused(() -> invite(JOB), "Somebody has been asked about " + JOB);
        refused(() -> invite("DEMO-JOB-9999"), "is not a delivered job");
        refused(() -> inviting.invite(List.of()), "at least one job");
        refused(() -> inviting.invite(List.of(new Request(JOB, "a@b.uk\r\nBcc: c@d.uk"))), "is not a mail address");
    }

    @Test
    void a_revoked_link_an_expired_one_and_a_guessed_one_open_nothing() {
        invite(JOB);
        InvitationLink link = sent(1);
        invitations.revoke(people.latest());
        assertThat(feedback.open(link)).isEmpty();
        refused(() -> feedback.answer(link, UUID.randomUUID(), GOOD), "can't be answered any more");
        invite(JOB);
        InvitationLink second = sent(2);
        jdbc.sql("UPDATE feedback_invitation SET expires_at = '2020-01-01' WHERE revoked_at IS NULL")
                .update();
        assertThat(feedback.open(second)).isEmpty();
        refused(() -> feedback.answer(second, UUID.randomUUID(), GOOD), "can't be answered any more");
        assertThat(feedback.open(new InvitationLink("guessed"))).isEmpty();
        assertThat(submissions()).isZero();
        assertThat(feedback.over(link)).isEqualTo(Over.REVOKED);
        assertThat(feedback.over(second)).isEqualTo(Over.EXPIRED);
        assertThat(feedback.over(new InvitationLink("guessed"))).isEqualTo(Over.UNKNOWN);
        feedback.over(second);
        assertThat(jdbc.sql("""
                        SELECT CONCAT(subject, ' ', detail) FROM audit_trail WHERE kind = 'feedback-link-refused' AND subject = ?
                        ORDER BY id DESC LIMIT 2""").param(JOB).query(String.class).list())
                .as("each once")
                .containsExactly(JOB + " expired", JOB + " revoked");
    }

    @Test
    void a_person_is_reminded_once_and_both_links_work() {
        invite(JOB);
        InvitationLink first = sent(1);
        invitations.remind(people.latest());
        InvitationLink second = sent(2);
        assertThat(second).isNotEqualTo(first);
        refused(() -> invitations.remind(people.latest()), "reminded once");
        feedback.answer(second, UUID.randomUUID(), GOOD);
        refused(() -> feedback.answer(first, UUID.randomUUID(), GOOD), "can't be answered any more");
    }

    @Test
    void two_people_at_one_invitation_do_not_both_change_it() {
        invite(JOB);
        Invitation seen = people.latest();
        invitations.remind(seen);
        refused(() -> invitations.revoke(seen), "somebody else has changed it");
    }

    @Test
    void a_link_handed_over_by_hand_works_without_a_mail_server() {
        invite(JOB);
        assertThat(outbox.sendsMail()).isFalse();
        assertThat(outbox.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.state()).isEqualTo(Letter.State.WAITING));
        InvitationLink link = people.link();
        feedback.answer(link, UUID.randomUUID(), GOOD);
        assertThat(outbox.letters().getFirst().state()).isEqualTo(Letter.State.CANCELLED);
        assertThat(postman().send()).isZero();
    }

    @Test
    void a_server_that_takes_nothing_is_tried_again_and_then_given_up() {
        invite(JOB);
        mail.stop();
        Instant now = Instant.now();
        for (int attempt = 1; attempt <= 6; attempt++) {
            assertThat(postman(now).send()).as("attempt " + attempt).isEqualTo(1);
            assertThat(postman(now).send()).as("not at once again").isZero();
            now = now.plus(Duration.ofDays(2));
        }
        Letter letter = outbox.letters().getFirst();
        assertThat(letter.state()).isEqualTo(Letter.State.FAILED);
        assertThat(letter.attempts()).isEqualTo(6);
        assertThat(letter.reason()).isNotBlank();
        assertThat(postman(now).send()).isZero();
    }

    @Test
    void forms_sent_at_the_same_time_by_one_link_are_kept_once() {
        invite(JOB);
        InvitationLink link = sent(1);
        List<Boolean> kept =
                IntStream.range(0, 8)
                        .mapToObj(sender -> CompletableFuture.supplyAsync(() -> attempt(link)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(kept).containsOnlyOnce(true);
        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void whoever_holds_the_link_takes_the_answers_back() {
        invite(JOB);
        InvitationLink link = sent(1);
        feedback.answer(link, UUID.randomUUID(), GOOD);
        feedback.withdraw(link);
        assertThat(feedback.open(link).orElseThrow().answer().orElseThrow().withdrawn())
                .isTrue();
        refused(() -> feedback.withdraw(link), "nothing to take back");
    }

    @Test
    void addresses_may_be_limited_to_domains() {
        MailAddress police = new MailAddress("police.uk, pnn.gov.uk");
        assertThat(police.checked(" a.b@kent.police.uk ")).isEqualTo("a.b@kent.police.uk");
        refused(() -> police.checked("a@example.org"), "addresses of police.uk or pnn.gov.uk only");
        refused(() -> police.checked("a@notpolice.uk"), "only");
    }

    @Test
    void a_job_just_delivered_is_asked_about_by_rule_once_where_the_forces_contact_is_known() {
        invite(OTHER);
        invitations.revoke(people.latest());
        assertThat(inviting.inviteDelivered(1)).as("delivered too long ago").isZero();
        int days = (int) ChronoUnit.DAYS.between(LocalDate.of(2023, 1, 31), LocalDate.now()) + 1;
        assertThat(inviting.inviteDelivered(days)).isPositive();
        assertThat(inviting.inviteDelivered(days)).as("once").isZero();
        assertThat(invitations.page(new Invitations.Filter("", Optional.of(Invitation.State.REVOKED)), 0, 10))
                .extracting(Invitation::job)
                .containsExactly(OTHER);
        assertThat(invitations.count(new Invitations.Filter("X", Optional.empty())))
                .isZero();
    }

    @Test
    void a_letter_that_came_back_is_recorded() {
        invite(JOB);
        sent(1);
        Letter letter = outbox.letters().getFirst();
        outbox.bounced(letter);
        assertThat(outbox.letters().getFirst().state()).isEqualTo(Letter.State.BOUNCED);
        refused(() -> outbox.bounced(outbox.letters().getFirst()), "Only a letter that was sent");
    }

    @Test
    void whoever_asks_for_a_copy_of_the_answers_gets_it_by_mail() throws Exception {
        invite(JOB);
        InvitationLink link = sent(1);
        Draft draft = feedback.save(
                link,
                Step.CONTACT,
                before -> new Entries(GOOD.withJob(JOB), new Contact("", "me@kent.police.uk", "", true)));
        String reference = feedback.send(link, draft);
        postman().send();
        var copy = mail.getReceivedMessages()[1];
        assertThat(copy.getAllRecipients()[0]).hasToString("me@kent.police.uk");
        assertThat(copy.getSubject()).contains(reference);
        assertThat(String.valueOf(copy.getContent()))
                .contains("Very good", "They were **quick**", "In public: anybody may read our words")
                .doesNotContain("{link}");
    }

    private boolean attempt(InvitationLink link) {
        try {
            feedback.answer(link, UUID.randomUUID(), GOOD);
            return true;
        } catch (Refusal over) {
            return false;
        }
    }

    private void invite(String job) {
        people.invite(job, "officer@kent.police.uk");
    }

    /** The link in the letter of that number. */
    private InvitationLink sent(int number) {
        postman().send();
        try {
            Matcher link = LINK.matcher(String.valueOf(mail.getReceivedMessages()[number - 1].getContent()));
            assertThat(link.find()).isTrue();
            return new InvitationLink(link.group(1));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Postman postman() {
        return postman(Instant.now());
    }

    private Postman postman(Instant now) {
        return people.postman(mail.getSmtp() == null ? 1 : mail.getSmtp().getPort(), now);
    }

    private long submissions() {
        return SystemUser.call(
                () -> jdbc.sql("SELECT COUNT(*) FROM feedback_submission WHERE submitted_by LIKE 'invited person%'")
                        .query(Long.class)
                        .single());
    }
}

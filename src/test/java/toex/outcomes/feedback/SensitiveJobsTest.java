package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.ClearedAccounts;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.dataimport.ImportRun;
import toex.outcomes.dataimport.ImportRuns;
import toex.outcomes.dataimport.ImportService;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.dataimport.MarkedFile;
import toex.outcomes.dataimport.MarkingChanges;
import toex.outcomes.dataimport.Told;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.feedback.Invitations.Filter;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** What is asked and said about a job of a sensitive file: not by mail, not in lists of those who are not cleared. */
@PortalTest
class SensitiveJobsTest {

    private static final String JOB = "OKAPI-JOB";
    private static final String WORDS = "The zebra crossing was **theirs**.";
    private static final String JOBS = """
            reference,force,requested,triaged,terms-agreed,product-delivered,threat-scored,disruption-achieved,closed,declined,threat,operation
            OKAPI-JOB,Dorset,2022-03-02,2022-03-04,2022-03-15,2022-05-20,,,,,county-lines,Okapi
            """;
    private static final String AMENDED = """
            reference,kind,date,force,threat,strand,level,quantity,operation
            OKAPI-JOB,supported-job,2022-03-02,Dorset,fraud,,,1,Okapi
            """;
    private static final Marking RECIPIENTS = Marking.parse("OFFICIAL-SENSITIVE · RECIPIENTS ONLY");

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    ImportRuns attempts;

    @Autowired
    MarkingChanges changes;

    @Autowired
    Invitations invitations;

    @Autowired
    Outbox outbox;

    @Autowired
    InvitedPeople asked;

    @Autowired
    InvitedFeedback invited;

    @Autowired
    FeedbackInbox inbox;

    @Autowired
    QuotationDesk quotations;

    @Autowired
    FeedbackMarkings markings;

    @Autowired
    MarkedAsJobs marked;

    @Autowired
    Agreements agreements;

    @Autowired
    WithdrawalNotices notices;

    @Autowired
    PersonalData people;

    @Autowired
    QuotationWall wall;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private ClearedAccounts cleared;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mail.start();
        cleared = new ClearedAccounts(jdbc);
        cleared.clear("comms", true);
        cleared.clear("approver", true);
    }

    @AfterEach
    void putBack() {
        mail.stop();
        SecurityContextHolder.clearContext();
        asked.forget();
        SystemUser.run(() -> attempts.findPage(0, 50).stream()
                .filter(run -> run.fileName().startsWith("okapi") && run.state() == ImportState.LOADED)
                .map(ImportRun::id)
                .forEach(attempts::undo));
        jdbc.sql("DELETE FROM import_run WHERE file_name LIKE 'okapi%'").update();
        cleared.putBack();
    }

    @Test
    void no_letter_about_a_sensitive_job_says_which_job_it_is_or_what_was_said_of_it() {
        load("okapi.csv", JOBS, Marking.OFFICIAL_SENSITIVE);
        String reference = answered(true);
        accounts.as("comms", () -> quotations.propose(open(reference), WORDS));
        accounts.as("comms", () -> agreements.ask(open(reference)));
        postman().send();
        assertThat(mailed())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(letter -> assertThat(letter)
                        .doesNotContainIgnoringCase("okapi", "zebra", "Dorset", reference, "Very good"))
                .anySatisfy(letter -> assertThat(letter).startsWith("How did our work for you go?"))
                .anySatisfy(letter -> assertThat(letter).startsWith("Your answers have been kept"))
                .anySatisfy(letter -> assertThat(letter)
                        .startsWith("May we quote you?")
                        .containsPattern("https://portal.example/feedback/agree/[\\w-]{20}"));
    }

    @Test
    void a_letter_that_waits_while_its_job_is_marked_higher_goes_without_it() {
        load("okapi.csv", JOBS, Marking.OFFICIAL);
        accounts.as("comms", () -> asked.invite(JOB, "officer@dorset.police.uk"));
        assertThat(accounts.as("comms", () -> letters()).getFirst().body()).contains(JOB);
        raise("okapi.csv", Marking.OFFICIAL_SENSITIVE);
        postman().send();
        assertThat(mailed())
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .doesNotContainIgnoringCase("okapi", "Dorset")
                        .containsPattern("https://portal.example/feedback/invitation/[\\w-]{20}"));
        assertThat(accounts.as("comms", () -> letters()).getFirst().body())
                .as("what was sent")
                .doesNotContain(JOB);
    }

    @Test
    void whoever_is_not_cleared_finds_no_invitation_no_letter_and_no_notice_about_it() {
        load("okapi.csv", JOBS, Marking.OFFICIAL_SENSITIVE);
        long before = accounts.as("comms", () -> invitations.count(new Filter("", Optional.empty())));
        String reference = answered(false);
        Invitation made = accounts.as("comms", () -> asked.latest());
        assertThat(made.job()).isEqualTo(JOB);
        accounts.as("comms", () -> quotations.propose(open(reference), WORDS));
        accounts.as("approver", () -> quotations.approve(open(reference)));
        accounts.as("comms", () -> quotations.withdraw(open(reference), "Not now."));
        assertThat(accounts.as("comms", () -> told(reference))).hasSize(1);
        cleared.clear("comms", false);
        assertThat(accounts.as("comms", () -> invitations.all()))
                .extracting(Invitation::job)
                .doesNotContain(JOB);
        assertThat(accounts.as("comms", () -> invitations.page(new Filter("", Optional.empty()), 0, 100)))
                .extracting(Invitation::job)
                .doesNotContain(JOB);
        assertThat(accounts.as("comms", () -> invitations.count(new Filter("", Optional.empty()))))
                .isEqualTo(before);
        assertThat(accounts.as("comms", () -> letters())).isEmpty();
        assertThat(accounts.as("comms", () -> told(reference))).isEmpty();
        assertThat(accounts.as("comms", () -> inbox.open(reference))).isEmpty();
        assertThatThrownBy(() -> accounts.as("comms", () -> invitations.revoke(made)))
                .isInstanceOf(Refusal.class);
        assertThat(jdbc.sql("SELECT subject FROM audit_trail WHERE kind = 'feedback-invited' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("a job marked OFFICIAL-SENSITIVE");
    }

    @Test
    void a_link_that_is_tried_in_vain_is_noted_without_the_sensitive_job() {
        load("okapi.csv", JOBS, Marking.OFFICIAL_SENSITIVE);
        accounts.as("comms", () -> asked.invite(JOB, "officer@dorset.police.uk"));
        InvitationLink link = accounts.as("comms", () -> asked.link());
        accounts.as("comms", () -> invitations.revoke(asked.latest()));
        assertThat(invited.over(link)).isEqualTo(InvitedFeedback.Over.REVOKED);
        assertThat(jdbc.sql(
                                "SELECT subject FROM audit_trail WHERE kind = 'feedback-link-refused' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("a job marked OFFICIAL-SENSITIVE");
    }

    @Test
    void what_is_kept_of_an_invited_person_is_not_exported_by_who_is_not_cleared_for_the_job() {
        load("okapi.csv", JOBS, Marking.OFFICIAL_SENSITIVE);
        accounts.as("comms", () -> asked.invite(JOB, "officer@dorset.police.uk"));
        assertThat(accounts.as("comms", () -> people.export(people.find("officer@dorset.police.uk"))))
                .contains(JOB);
        cleared.clear("comms", false);
        assertThatThrownBy(() -> accounts.as("comms", () -> people.export(people.find("officer@dorset.police.uk"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("marked higher");
    }

    @Test
    void raising_a_file_raises_what_was_asked_and_said_about_its_jobs_and_what_is_quoted_of_it() {
        load("okapi.csv", JOBS, Marking.OFFICIAL);
        String reference = answered(false);
        accounts.as("comms", () -> quotations.propose(open(reference), WORDS));
        accounts.as("approver", () -> quotations.approve(open(reference)));
        cleared.clear("leader", false);
        assertThat(accounts.as("leader", () -> quoted())).contains(WORDS);
        raise("okapi.csv", RECIPIENTS);
        assertThat(accounts.as("comms", () -> markings.of(open(reference).submission())))
                .isEqualTo(RECIPIENTS);
        assertThat(accounts.as("comms", () -> asked.latest()).marking()).isEqualTo(RECIPIENTS);
        assertThat(accounts.as("comms", () -> manuscripts.versions(QuotationKind.CODE, reference.toLowerCase())))
                .singleElement()
                .satisfies(version -> assertThat(version.marking()).isEqualTo(RECIPIENTS));
        assertThat(accounts.as("leader", () -> quoted())).doesNotContain(WORDS);
        assertThat(jdbc.sql("SELECT who FROM audit_trail WHERE kind = 'feedback-marking-raised' AND subject = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .containsExactly("system");
    }

    @Test
    void what_was_kept_before_feedback_followed_its_jobs_is_raised_once_after_the_upgrade() {
        load("okapi.csv", JOBS, Marking.OFFICIAL_SENSITIVE);
        String reference = answered(false);
        jdbc.sql("UPDATE feedback_submission SET marking = 'OFFICIAL' WHERE reference = ?")
                .param(reference)
                .update();
        jdbc.sql("UPDATE feedback_invitation SET marking = 'OFFICIAL' WHERE job_reference = ?")
                .param(JOB)
                .update();
        jdbc.sql("INSERT INTO feedback_marking_due (id) VALUES (1)").update();
        marked.catchUp();
        assertThat(accounts.as("comms", () -> markings.of(open(reference).submission())))
                .isEqualTo(Marking.OFFICIAL_SENSITIVE);
        assertThat(accounts.as("comms", () -> asked.latest()).marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        accounts.as(
                "approver",
                () -> markings.lower(
                        open(reference).submission(),
                        Marking.OFFICIAL_SENSITIVE,
                        Marking.OFFICIAL,
                        "It says nothing."));
        marked.catchUp();
        assertThat(accounts.as("comms", () -> markings.of(open(reference).submission())))
                .as("what an approver has lowered stays so")
                .isEqualTo(Marking.OFFICIAL);
    }

    @Test
    void a_sensitive_file_that_amends_a_job_raises_what_was_said_about_it_and_no_other_file_does() {
        load("okapi.csv", JOBS, Marking.OFFICIAL);
        String reference = answered(false);
        load("okapi-2.csv", AMENDED, Marking.OFFICIAL_SENSITIVE);
        assertThat(accounts.as("comms", () -> markings.of(open(reference).submission())))
                .isEqualTo(Marking.OFFICIAL_SENSITIVE);
        accounts.as(
                "approver",
                () -> markings.lower(
                        open(reference).submission(),
                        Marking.OFFICIAL_SENSITIVE,
                        Marking.OFFICIAL,
                        "It says nothing."));
        load("okapi-3.csv", AMENDED.replace(JOB, "OKAPI-OTHER"), Marking.OFFICIAL_SENSITIVE);
        assertThat(accounts.as("comms", () -> markings.of(open(reference).submission())))
                .as("what an approver has lowered stays so while the job is as it was")
                .isEqualTo(Marking.OFFICIAL);
    }

    /** Invited, answered by the link, with a copy by mail where it is wanted. */
    private String answered(boolean copy) {
        accounts.as("comms", () -> asked.invite(JOB, "officer@dorset.police.uk"));
        postman().send();
        InvitationLink link = accounts.as("comms", () -> asked.link());
        Draft draft = invited.save(
                link,
                Step.CONTACT,
                before -> new Entries(
                        new Answers(JOB, Map.of(Question.QUALITY, 5), WORDS, Consent.PUBLIC),
                        new Contact("", "me@dorset.police.uk", "", copy)));
        return invited.send(link, draft);
    }

    private List<String> mailed() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(SensitiveJobsTest::words)
                .toList();
    }

    private static String words(MimeMessage letter) {
        try {
            return letter.getSubject() + "\n" + letter.getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Letter> letters() {
        return outbox.letters();
    }

    private List<String> quoted() {
        return wall.readable().stream().map(Quotation::text).toList();
    }

    private List<WithdrawalNotices.Notice> told(String reference) {
        return notices.open().stream()
                .filter(it -> it.kept().reference().equals(reference))
                .toList();
    }

    private InboxItem open(String reference) {
        return inbox.open(reference).orElseThrow();
    }

    private void load(String name, String content, Marking marking) {
        SystemUser.run(() -> assertThat(imports.load(
                                file(name, content),
                                name,
                                new Told(marking, null),
                                folder.resolve("rejected.csv"),
                                (step, fraction) -> {})
                        .state())
                .isEqualTo(ImportState.LOADED));
    }

    private void raise(String name, Marking marking) {
        SystemUser.run(() -> {
            MarkedFile file = changes.files().stream()
                    .filter(it -> it.fileName().equals(name))
                    .findFirst()
                    .orElseThrow();
            changes.raise(file, marking);
        });
    }

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Postman postman() {
        return asked.postman(mail.getSmtp().getPort(), Instant.now());
    }
}

package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static toex.outcomes.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.feedback.Agreement.Answer;

/** From what came in to what may be shown: removed words, exact quotations, the force's agreement, two people at once. */
@PortalTest
class ModerationTest {

    private static final Map<Question, Integer> RATED = Map.of(Question.USEFULNESS, 5);

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackInbox inbox;

    @Autowired
    QuotationDesk quotations;

    @Autowired
    Moderation moderation;

    @Autowired
    Redactions redactions;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementAnswers answers;

    @Autowired
    QuotationWall wall;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestAccounts accounts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String words = "Sarah Evans of " + mark + " found **the lead** in a day. We were lucky.";

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void removed_words_are_gone_for_comms_and_kept_for_an_approver_whose_look_is_in_the_trail() {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> {
            assertThat(redactions.findings(open(reference).submission()))
                    .extracting(PersonalDetails.Finding::text)
                    .contains("Sarah Evans");
            redactions.redact(open(reference), Set.of("Sarah Evans"));
            assertThat(open(reference).submission().sentence()).startsWith("[removed] of " + mark);
            refused(() -> quotations.propose(open(reference), "Sarah Evans of " + mark), "word for word");
            quotations.propose(open(reference), "… of " + mark + " found **the lead** in a day.");
            Submission now = open(reference).submission();
            assertThatThrownBy(() -> redactions.original(now)).isInstanceOf(AccessDeniedException.class);
        });
        accounts.as(
                "approver",
                () -> assertThat(redactions.original(open(reference).submission()))
                        .containsEntry(Passage.SENTENCE, words));
        accounts.as(
                "admin",
                () -> assertThat(trail.latest(20))
                        .anyMatch(entry -> entry.event().kind().equals("feedback-original-seen")
                                && entry.event().subject().equals(reference)));
    }

    @Test
    void of_two_who_look_after_the_same_feedback_the_second_is_told_and_overwrites_nothing() {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> {
            InboxItem seenByBoth = open(reference);
            moderation.assign(seenByBoth, "approver");
            refused(() -> moderation.assign(seenByBoth, "comms"), "since you opened it");
            refused(() -> redactions.redact(seenByBoth, Set.of("lucky")), "since you opened it");
            refused(() -> quotations.propose(seenByBoth, "We were lucky."), "since you opened it");
            assertThat(open(reference).submission().handling().assignedTo()).isEqualTo("approver");
            refused(() -> moderation.assign(open(reference), "leader"), "doesn't look after feedback");
        });
    }

    @Test
    void each_field_of_those_who_moderate_refuses_a_megabyte_with_a_sentence_and_takes_a_script_as_text() {
        String megabyte = "x".repeat(1 << 20);
        String script = "<script>alert(1)</script> \u05E9\u05DC\u05D5\u05DD 👍🏽";
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> {
            refused(() -> moderation.setAside(open(reference), megabyte), "at most 500");
            refused(() -> redactions.redact(open(reference), Set.of(megabyte)), "do not stand in what the force wrote");
            refused(() -> quotations.propose(open(reference), megabyte), "");
            assertThat(inbox.findPage(filter(megabyte), 0, 10)).isEmpty();
            assertThat(inbox.findPage(filter("%' OR 1=1 -- "), 0, 10)).isEmpty();
            moderation.setAside(open(reference), script);
            assertThat(open(reference).submission().handling().setAside()).isEqualTo(script);
        });
        String other = send(Consent.PUBLIC);
        AgreementLink link = accounts.as("comms", () -> {
            quotations.propose(open(other), "We were lucky.");
            agreements.ask(open(other));
            return agreements.link(open(other));
        });
        accounts.as("approver", () -> refused(() -> quotations.decline(open(other), megabyte), "Shorten the reason"));
        refused(() -> answers.answer(link, Answer.OTHER_WORDS, megabyte), "Shorten your words");
        refused(() -> answers.answer(link, Answer.OTHER_WORDS, "\u200B\u202E"), "Write the words");
        answers.answer(link, Answer.DECLINED, script + "\u200B");
        assertThat(agreementWords(other)).isEqualTo(script);
    }

    private String agreementWords(String reference) {
        return accounts.as(
                "comms",
                () -> agreements
                        .about(Objects.requireNonNull(open(reference).extract()), "We were lucky.")
                        .orElseThrow()
                        .agreement()
                        .words());
    }

    private static InboxFilter filter(String text) {
        return new InboxFilter(Optional.empty(), "", "", "", "", 0, text);
    }

    @Test
    void nothing_is_published_that_the_force_was_asked_about_and_has_not_agreed_to() {
        String reference = send(Consent.PUBLIC);
        AgreementLink link = accounts.as("comms", () -> {
            quotations.propose(open(reference), "We were lucky.");
            agreements.ask(open(reference));
            return agreements.link(open(reference));
        });
        accounts.as("approver", () -> refused(() -> quotations.approve(open(reference)), "can still answer"));

        assertThat(answers.open(link).orElseThrow().attribution()).isEqualTo("Gwent");
        answers.answer(link, Answer.OTHER_WORDS, "We were lucky to have **them**.");
        refused(() -> answers.answer(link, Answer.AGREED, ""), "can't be answered any more");
        accounts.as("comms", () -> {
            InboxItem back = open(reference);
            assertThat(back.standing()).isEqualTo(Standing.DRAFT);
            refused(() -> quotations.propose(back, "We were lucky to have them."), "word for word");
            quotations.propose(back, "… lucky to have **them**.");
            agreements.ask(open(reference));
            answers.answer(agreements.link(open(reference)), Answer.AGREED, "");
        });
        accounts.as("approver", () -> quotations.approve(open(reference)));
        assertThat(accounts.as("comms", () -> open(reference)).standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void a_quotation_is_read_by_those_only_whom_its_consent_covers_and_names_nobody_it_may_not() {
        publish(new Consent(Set.of(Audience.INTERNAL), Naming.UNIT), "Inside " + mark);
        publish(new Consent(Set.of(Audience.FORCES), Naming.FORCE), "Forces " + mark);
        publish(new Consent(Set.of(Audience.PUBLIC), Naming.NONE), "Public " + mark);
        assertThat(readable("leader")).containsExactly("Inside " + mark, "Forces " + mark, "Public " + mark);
        assertThat(readable("force")).containsExactly("Forces " + mark, "Public " + mark);
        List<Quotation> outside = accounts.as("leader", () -> wall.quotations()).stream()
                .filter(this::isMine)
                .toList();
        assertThat(outside).singleElement().satisfies(quotation -> {
            assertThat(quotation.attribution()).isEqualTo("A police force");
            assertThat(quotation.region()).as("could tell the force").isNull();
        });
        assertThat(accounts.as("leader", () -> wall.readable()).stream()
                        .filter(this::isMine)
                        .map(Quotation::attribution))
                .containsExactly("TARIAN", "Gwent", "A police force");
    }

    @Test
    void the_inbox_is_narrowed_by_what_stands_in_its_address() {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> {
            moderation.assign(open(reference), "comms");
            assertThat(found(new InboxFilter(
                            Optional.of(Standing.TO_CHOOSE), "TARIAN", "W15000002", "", "comms", 0, mark)))
                    .containsExactly(reference);
            assertThat(found(new InboxFilter(Optional.of(Standing.PUBLISHED), "", "", "", "", 0, mark)))
                    .isEmpty();
            assertThat(found(new InboxFilter(Optional.empty(), "", "", "", InboxFilter.NOBODY, 0, mark)))
                    .isEmpty();
            assertThat(found(new InboxFilter(Optional.empty(), "", "", "", "", 7, mark)))
                    .as("older")
                    .isEmpty();
            assertThat(found(new InboxFilter(Optional.empty(), "", "", "", "", 0, "%" + mark)))
                    .as("no pattern")
                    .isEmpty();
        });
    }

    @Test
    void what_is_set_aside_says_why_and_can_be_taken_up_again() {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> {
            refused(() -> moderation.setAside(open(reference), " "), "Say why");
            moderation.setAside(open(reference), "It says nothing about the work.");
            assertThat(open(reference).standing()).isEqualTo(Standing.SET_ASIDE);
            quotations.propose(open(reference), "We were lucky.");
            assertThat(open(reference).standing()).isEqualTo(Standing.IN_REVIEW);
        });
    }

    private void publish(Consent consent, String sentence) {
        String reference = accounts.as(
                "force", () -> feedback.submit(UUID.randomUUID(), new Answers("J-1", RATED, sentence, consent)));
        accounts.as("comms", () -> quotations.propose(open(reference), sentence));
        accounts.as("approver", () -> quotations.approve(open(reference)));
    }

    private List<String> readable(String account) {
        return accounts.as(account, () -> wall.readable()).stream()
                .filter(this::isMine)
                .map(Quotation::text)
                .toList();
    }

    private boolean isMine(Quotation quotation) {
        return quotation.text().contains(mark);
    }

    private List<String> found(InboxFilter filter) {
        return inbox.findPage(filter, 0, 10).stream()
                .map(item -> item.submission().reference())
                .toList();
    }

    private String send(Consent consent) {
        return accounts.as(
                "force", () -> feedback.submit(UUID.randomUUID(), new Answers("J-1", RATED, words, consent)));
    }

    private InboxItem open(String reference) {
        return inbox.open(reference).orElseThrow();
    }
}

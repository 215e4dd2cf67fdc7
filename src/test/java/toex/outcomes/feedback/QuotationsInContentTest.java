package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static toex.outcomes.Refused.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.editorial.ContentList;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.State;
import toex.outcomes.editorial.Step;
import toex.outcomes.feedback.Agreement.Answer;
import toex.outcomes.shared.Marking;

/** A quotation is chosen in the inbox and from then on an item of the one workflow, which the wall follows. */
@PortalTest
class QuotationsInContentTest {

    private static final Map<Question, Integer> RATED = Map.of(Question.USEFULNESS, 5);
    private static final Marking SENSITIVE = Marking.parse("OFFICIAL-SENSITIVE");

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackInbox inbox;

    @Autowired
    QuotationDesk quotations;

    @Autowired
    FeedbackMarkings markings;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementAnswers answers;

    @Autowired
    WithdrawalNotices notices;

    @Autowired
    PersonalData people;

    @Autowired
    QuotationWall wall;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    EditorialDesk desk;

    @Autowired
    ManuscriptSettings settings;

    @Autowired
    ContentList content;

    @Autowired
    Redactions redactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestAccounts accounts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String words = "They of " + mark + " found **the lead** in a day. We were lucky.";
    private final String part = "They of " + mark + " found **the lead** in a day.";

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void chosen_words_are_discussed_approved_and_published_in_content_like_everything_else() {
        String reference = chosen();
        Manuscript inReview = accounts.as("comms", () -> latest(reference));
        assertThat(inReview.title()).isEqualTo("Gwent, " + reference);
        assertThat(inReview.text(QuotationKind.TEXT)).isEqualTo(part);
        accounts.as("approver", () -> {
            manuscripts.comment(inReview, QuotationKind.TEXT, "Good.");
            desk.approve(inReview);
            desk.publish(latest(reference));
        });
        assertThat(readable()).containsExactly(part);
        assertThat(accounts.as("comms", () -> content.history(inReview.item())))
                .extracting(Step::kind)
                .containsExactly("published", "approved", "commented", "submitted", "begun");
        assertThat(accounts.as("comms", () -> open(reference)).standing()).isEqualTo(Standing.PUBLISHED);
    }

    @Test
    void an_embargo_keeps_it_off_the_wall_until_its_time() {
        String reference = send();
        accounts.as("comms", () -> quotations.propose(open(reference), part));
        accounts.as("comms", () -> desk.recall(latest(reference)));
        accounts.as(
                "comms", () -> settings.embargo(latest(reference), Instant.now().plus(1, ChronoUnit.DAYS)));
        accounts.as("comms", () -> desk.submit(latest(reference)));
        accounts.as("approver", () -> quotations.approve(open(reference)));
        assertThat(accounts.as("comms", () -> latest(reference)).progress().state())
                .isEqualTo(State.PUBLISHED);
        assertThat(readable()).isEmpty();
    }

    @Test
    void a_new_version_takes_the_place_of_the_first_when_it_is_published_and_not_before() {
        String reference = published();
        accounts.as("comms", () -> manuscripts.beginNext(latest(reference)));
        accounts.as("comms", () -> write(reference, "We were lucky and they were good."));
        accounts.as("comms", () -> refused(() -> desk.submit(latest(reference)), "word for word"));
        accounts.as("comms", () -> write(reference, "… found **the lead** in a day."));
        accounts.as("comms", () -> desk.submit(latest(reference)));
        assertThat(readable()).containsExactly(part);
        accounts.as("approver", () -> desk.approve(latest(reference)));
        assertThat(readable()).containsExactly(part);
        accounts.as("approver", () -> desk.publish(latest(reference)));
        assertThat(accounts.as("leader", () -> wall.readable()))
                .extracting(Quotation::text)
                .contains("… found **the lead** in a day.")
                .doesNotContain(part);
    }

    @Test
    void a_new_version_under_embargo_leaves_the_first_on_the_wall_until_its_time() {
        String reference = published();
        String later = "… found **the lead** in a day.";
        accounts.as("comms", () -> {
            manuscripts.beginNext(latest(reference));
            write(reference, later);
            settings.embargo(latest(reference), Instant.now().plus(1, ChronoUnit.DAYS));
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> {
            desk.approve(latest(reference));
            desk.publish(latest(reference));
        });
        assertThat(readable()).containsExactly(part);
        InboxItem waiting = accounts.as("comms", () -> open(reference));
        assertThat(extract(waiting).text()).isEqualTo(part);
        assertThat(accounts.as(
                        "comms",
                        () -> inbox.next(extract(waiting)).orElseThrow().text(QuotationKind.TEXT)))
                .isEqualTo(later);
        accounts.as(
                "comms",
                () -> refused(
                        () -> redactions.redact(open(reference), List.of("lead")), "The quotation on the wall holds"));
        embargoEnds(latestId(reference));
        assertThat(accounts.as("leader", () -> wall.readable()))
                .extracting(Quotation::text)
                .contains(later)
                .doesNotContain(part);
        assertThat(extract(accounts.as("comms", () -> open(reference))).text()).isEqualTo(later);
        assertThat(told(reference)).isEmpty();
        accounts.as("force", () -> feedback.withdraw(reference));
        assertThat(readable()).isEmpty();
        assertThat(told(reference)).hasSize(1);
    }

    @Test
    void a_new_version_withdrawn_before_its_time_leaves_the_first_where_it_is() {
        String reference = published();
        accounts.as("comms", () -> {
            manuscripts.beginNext(latest(reference));
            settings.embargo(latest(reference), Instant.now().plus(1, ChronoUnit.DAYS));
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> {
            desk.approve(latest(reference));
            desk.publish(latest(reference));
            desk.withdraw(latest(reference), "Not needed.");
        });
        assertThat(readable()).containsExactly(part);
        assertThat(told(reference)).isEmpty();
    }

    @Test
    void words_can_be_removed_once_the_version_on_the_wall_is_withdrawn_although_an_earlier_one_stood_there() {
        String reference = published();
        accounts.as("comms", () -> {
            manuscripts.beginNext(latest(reference));
            write(reference, "… found **the lead** in a day.");
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> {
            desk.approve(latest(reference));
            desk.publish(latest(reference));
            desk.withdraw(latest(reference), "It names too much.");
            redactions.redact(open(reference), List.of("lead"));
        });
        assertThat(accounts.as("comms", () -> open(reference)).submission().sentence())
                .doesNotContain("lead");
    }

    @Test
    void the_force_is_asked_about_a_new_version_as_about_the_first() {
        String reference = published();
        String later = "… found **the lead** in a day.";
        accounts.as("comms", () -> {
            manuscripts.beginNext(latest(reference));
            write(reference, later);
            desk.submit(latest(reference));
        });
        AgreementLink link = askedFor(reference);
        assertThat(answers.open(link).orElseThrow().agreement().text()).isEqualTo(later);
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "has not agreed"));
        answers.answer(link, Answer.OTHER_WORDS, "They found the lead before tea.");
        assertThat(accounts.as("comms", () -> latest(reference)).isDraft()).isTrue();
        assertThat(readable()).containsExactly(part);
        accounts.as("comms", () -> {
            write(reference, "They found the lead before tea.");
            desk.submit(latest(reference));
        });
        answers.answer(askedFor(reference), Answer.AGREED, "");
        accounts.as("approver", () -> {
            desk.decline(latest(reference), "Wait a day.");
        });
        accounts.as("comms", () -> desk.submit(latest(reference)));
        accounts.as("approver", () -> {
            desk.approve(latest(reference));
            desk.publish(latest(reference));
        });
        assertThat(accounts.as("leader", () -> wall.readable()))
                .extracting(Quotation::text)
                .contains("They found the lead before tea.")
                .doesNotContain(part);
    }

    @Test
    void words_that_the_force_declined_stay_declined_whatever_else_it_was_asked_since() {
        String reference = chosen();
        answers.answer(askedFor(reference), Answer.DECLINED, "Not these.");
        accounts.as("comms", () -> {
            write(reference, "… found **the lead** in a day.");
            desk.submit(latest(reference));
        });
        AgreementLink second = askedFor(reference);
        accounts.as("comms", () -> {
            desk.recall(latest(reference));
            write(reference, part);
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "has not agreed"));
        answers.answer(second, Answer.DECLINED, "Nor these.");
        assertThat(accounts.as("comms", () -> latest(reference)).isDraft())
                .as("given back, whatever the force was asked about")
                .isTrue();
        accounts.as("comms", () -> desk.submit(latest(reference)));
        AgreementLink again = askedFor(reference);
        answers.answer(again, Answer.AGREED, "");
        accounts.as("approver", () -> desk.approve(latest(reference)));
    }

    @Test
    void while_the_force_can_answer_nothing_is_published_and_its_no_gives_back_whatever_is_in_review() {
        String reference = chosen();
        AgreementLink link = askedFor(reference);
        String shorter = "… found **the lead** in a day.";
        accounts.as("comms", () -> shorten(reference, shorter));
        accounts.as(
                "approver", () -> refused(() -> desk.approve(latest(reference)), "asked about other words of this"));
        Agreements.Asked shown = asked(reference, shorter);
        assertThat(shown.agreement().text()).isEqualTo(part);
        assertThat(shown.open()).isTrue();
        assertThat(shown.sameWords()).isFalse();
        answers.answer(link, Answer.DECLINED, "Not a word.");
        Manuscript back = accounts.as("comms", () -> latest(reference));
        assertThat(back.isDraft()).isTrue();
        assertThat(back.progress().reason()).contains("Not a word.");
        accounts.as("comms", () -> desk.submit(latest(reference)));
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "Ask it about these"));
        answers.answer(askedFor(reference), Answer.OTHER_WORDS, "They were quick.");
        accounts.as("comms", () -> {
            write(reference, part);
            desk.submit(latest(reference));
        });
        accounts.as("approver", () -> refused(() -> desk.approve(latest(reference)), "has not agreed to them"));
        accounts.as("comms", () -> shorten(reference, "They were quick."));
        accounts.as("approver", () -> desk.approve(latest(reference)));
    }

    @Test
    void a_question_that_is_withdrawn_holds_nothing_back_and_its_link_says_so() {
        String reference = chosen();
        AgreementLink link = askedFor(reference);
        String shorter = "… found **the lead** in a day.";
        accounts.as("comms", () -> {
            shorten(reference, shorter);
            agreements.withdraw(open(reference));
            refused(() -> agreements.withdraw(open(reference)), "no question any more");
        });
        assertThat(answers.open(link).orElseThrow().agreement().isEnded()).isTrue();
        assertThat(asked(reference, shorter).open()).isFalse();
        refused(() -> answers.answer(link, Answer.AGREED, ""), "can't be answered any more");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_trail WHERE kind = 'quotation-agreement-withdrawn' AND subject = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        accounts.as("approver", () -> desk.approve(latest(reference)));
    }

    @Test
    void a_question_to_the_force_is_answered_once_and_not_when_it_has_run_out_or_was_guessed() {
        String reference = chosen();
        AgreementLink link = askedFor(reference);
        jdbc.sql(
                        "UPDATE feedback_agreement SET asked_at = '2019-12-18', expires_at = '2020-01-01' WHERE token_hash = ?")
                .param(link.fingerprint())
                .update();
        assertThat(answers.open(link).orElseThrow().open()).isFalse();
        assertThat(asked(reference, part).open()).isFalse();
        assertThat(asked(reference, part).agreement().isEnded())
                .as("run out, not withdrawn")
                .isFalse();
        refused(() -> answers.answer(link, Answer.AGREED, ""), "can't be answered any more");
        refused(() -> answers.answer(new AgreementLink("guessed"), Answer.AGREED, ""), "can't be answered any more");
        answers.noteRefused(link);
        answers.noteRefused(link);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_trail WHERE kind = 'quotation-agreement-refused' AND subject = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        AgreementLink second = askedFor(reference);
        answers.answer(second, Answer.AGREED, "");
        refused(() -> answers.answer(second, Answer.DECLINED, "No."), "can't be answered any more");
        assertThat(accounts.as("comms", () -> latest(reference)).progress().state())
                .isEqualTo(State.IN_REVIEW);
    }

    @Test
    void a_new_version_that_comes_to_nothing_leaves_the_wall_as_it_is_and_alarms_nobody() {
        String reference = published();
        accounts.as("comms", () -> manuscripts.beginNext(latest(reference)));
        accounts.as("comms", () -> desk.withdraw(latest(reference), "Not needed."));
        assertThat(readable()).containsExactly(part);
        assertThat(told(reference)).isEmpty();
    }

    @Test
    void a_withdrawal_in_content_takes_it_from_the_wall_and_is_told() {
        String reference = published();
        accounts.as("comms", () -> desk.withdraw(latest(reference), "No longer true."));
        assertThat(readable()).isEmpty();
        assertThat(told(reference)).hasSize(1);
        assertThat(accounts.as("comms", () -> open(reference)).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void what_the_force_takes_back_is_withdrawn_in_every_version_and_cannot_be_submitted_again() {
        String reference = published();
        accounts.as("comms", () -> manuscripts.beginNext(latest(reference)));
        accounts.as("force", () -> feedback.withdraw(reference));
        assertThat(accounts.as("comms", () -> manuscripts.versions(QuotationKind.CODE, item(reference))))
                .extracting(it -> it.progress().state())
                .containsExactly(State.WITHDRAWN, State.WITHDRAWN);
        assertThat(readable()).isEmpty();
        assertThat(told(reference)).hasSize(1);
        accounts.as("comms", () -> manuscripts.beginNext(latest(reference)));
        accounts.as("comms", () -> refused(() -> desk.submit(latest(reference)), "taken this feedback back"));
    }

    @Test
    void consent_that_falls_between_review_and_approval_or_publication_stops_it_in_content_too() {
        String asked = chosen();
        AgreementLink link = accounts.as("comms", () -> {
            agreements.ask(open(asked));
            return agreements.link(open(asked));
        });
        accounts.as("approver", () -> refused(() -> desk.approve(latest(asked)), "has not agreed"));
        answers.answer(link, Answer.DECLINED, "Not these.");
        Manuscript back = accounts.as("comms", () -> latest(asked));
        assertThat(back.isDraft()).isTrue();
        assertThat(back.progress().reason()).contains("does not agree", "Not these.");
        String approved = chosen();
        accounts.as("approver", () -> desk.approve(latest(approved)));
        accounts.as("force", () -> feedback.withdraw(approved));
        accounts.as("approver", () -> refused(() -> desk.publish(latest(approved)), "taken this feedback back"));
        assertThat(readable()).isEmpty();
    }

    @Test
    void quotation_and_feedback_are_marked_alike_and_lowered_in_the_inbox_only() {
        String reference = published();
        accounts.as("approver", () -> settings.raiseMarking(latest(reference), SENSITIVE));
        assertThat(accounts.as("approver", () -> markings.of(open(reference).submission())))
                .isEqualTo(SENSITIVE);
        accounts.as(
                "approver",
                () -> refused(
                        () -> settings.lowerMarking(latest(reference), Marking.OFFICIAL, "No secret."),
                        "in the inbox"));
        accounts.as(
                "approver",
                () -> markings.lower(open(reference).submission(), SENSITIVE, Marking.OFFICIAL, "No secret."));
        assertThat(accounts.as("comms", () -> latest(reference)).marking()).isEqualTo(Marking.OFFICIAL);
        assertThat(readable()).containsExactly(part);
    }

    @Test
    void erased_words_are_gone_from_every_version() {
        String reference = published();
        accounts.as("comms", () -> people.erase(people.find(reference), "The person asked for it."));
        assertThat(accounts.as("comms", () -> manuscripts.versions(QuotationKind.CODE, item(reference))))
                .extracting(it -> it.text(QuotationKind.TEXT))
                .containsExactly("");
    }

    @Test
    void the_programmes_own_quotations_are_there_with_their_history_and_stay_word_for_word() {
        Manuscript first = accounts.as("comms", () -> manuscripts.versions(QuotationKind.CODE, "quotation-3"))
                .getLast();
        assertThat(first.title()).isEqualTo("Gwent");
        assertThat(accounts.as("comms", () -> content.history(first.item()))).isNotEmpty();
    }

    private void shorten(String reference, String text) {
        desk.recall(latest(reference));
        write(reference, text);
        desk.submit(latest(reference));
    }

    private Agreements.Asked asked(String reference, String about) {
        return accounts.as("comms", () -> agreements.about(extract(open(reference)), about))
                .orElseThrow();
    }

    private AgreementLink askedFor(String reference) {
        return accounts.as("comms", () -> {
            agreements.ask(open(reference));
            return agreements.link(open(reference));
        });
    }

    private static Extract extract(InboxItem item) {
        return Objects.requireNonNull(item.extract());
    }

    private long latestId(String reference) {
        return accounts.as("comms", () -> latest(reference)).id();
    }

    private void embargoEnds(long manuscript) {
        jdbc.sql("UPDATE editorial_manuscript SET published_at = ? WHERE id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1), manuscript)
                .update();
    }

    private void write(String reference, String text) {
        Manuscript draft = latest(reference);
        manuscripts.save(
                draft.id(),
                QuotationKind.TEXT,
                draft.section(QuotationKind.TEXT).version(),
                text);
    }

    private String published() {
        String reference = chosen();
        accounts.as("approver", () -> quotations.approve(open(reference)));
        assertThat(readable()).containsExactly(part);
        return reference;
    }

    private String chosen() {
        String reference = send();
        accounts.as("comms", () -> quotations.propose(open(reference), part));
        return reference;
    }

    private String send() {
        return accounts.as(
                "force", () -> feedback.submit(UUID.randomUUID(), new Answers("J-1", RATED, words, Consent.PUBLIC)));
    }

    private List<String> readable() {
        return accounts.as("leader", () -> wall.readable()).stream()
                .map(Quotation::text)
                .filter(text -> text.contains(mark))
                .toList();
    }

    private List<WithdrawalNotices.Notice> told(String reference) {
        return accounts.as("comms", () -> notices.open()).stream()
                .filter(it -> it.kept().reference().equals(reference))
                .toList();
    }

    private Manuscript latest(String reference) {
        return manuscripts.versions(QuotationKind.CODE, item(reference)).getFirst();
    }

    private static String item(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }

    private InboxItem open(String reference) {
        return inbox.open(reference).orElseThrow();
    }
}

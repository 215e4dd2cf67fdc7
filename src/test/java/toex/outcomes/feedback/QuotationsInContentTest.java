package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static toex.outcomes.Refused.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.editorial.ContentList;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.editorial.State;
import toex.outcomes.editorial.Step;
import toex.outcomes.shared.Marking;

/** A quotation is chosen in the inbox and from then on an item of the one workflow, which the wall follows. */
class QuotationsInContentTest extends QuotationItemTest {

    private static final Marking SENSITIVE = Marking.parse("OFFICIAL-SENSITIVE");

    @Autowired
    FeedbackMarkings markings;

    @Autowired
    WithdrawalNotices notices;

    @Autowired
    PersonalData people;

    @Autowired
    ManuscriptSettings settings;

    @Autowired
    ContentList content;

    @Autowired
    Redactions redactions;

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

    private long latestId(String reference) {
        return accounts.as("comms", () -> latest(reference)).id();
    }

    private void embargoEnds(long manuscript) {
        jdbc.sql("UPDATE editorial_manuscript SET published_at = ? WHERE id = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1), manuscript)
                .update();
    }

    private List<WithdrawalNotices.Notice> told(String reference) {
        return accounts.as("comms", () -> notices.open()).stream()
                .filter(it -> it.kept().reference().equals(reference))
                .toList();
    }
}

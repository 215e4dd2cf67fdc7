package toex.outcomes.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.security.Role;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

class EditorialDeskTest extends EditorialTest {

    private static final Marking RECIPIENTS = new Marking(false, Set.of("RECIPIENTS ONLY"));

    @Autowired
    AuditTrail trail;

    @Test
    void a_draft_is_read_by_nobody_until_a_second_person_has_approved_it_and_it_is_published() {
        Manuscript draft = draft();
        assertThat(seenAt(Instant.now())).isEmpty();
        Manuscript approved = approved(draft);
        assertThat(seenAt(Instant.now())).isEmpty();
        desk.publish(approved);
        assertThat(seenAt(Instant.now())).extracting(Manuscript::title).containsExactly("A note");
    }

    @Test
    void nobody_approves_what_they_wrote_in() {
        Manuscript draft = draft();
        as("second", Role.APPROVER);
        manuscripts.save(draft.id(), "body", 1, "An approver's words.");
        as("writer", Role.COMMS);
        desk.submit(now(draft));
        as("second", Role.APPROVER);
        assertThatThrownBy(() -> desk.approve(now(draft)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("yourself");
        as("third", Role.APPROVER);
        desk.approve(now(draft));
        assertThat(now(draft).progress().approver()).isEqualTo("third");
    }

    @Test
    void who_writes_approves_nothing() {
        Manuscript draft = draft();
        desk.submit(draft);
        as("other", Role.COMMS);
        assertThatThrownBy(() -> desk.approve(now(draft))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_embargo_ends_by_the_clock() {
        Instant until = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
        Manuscript draft = draft();
        settings.embargo(draft, until);
        Manuscript scheduled = published(draft);
        assertThat(scheduled.isScheduled(Instant.now())).isTrue();
        assertThat(seenAt(until.minusMillis(1))).isEmpty();
        assertThat(seenAt(until)).hasSize(1);
    }

    @Test
    void a_published_version_is_superseded_when_the_next_one_comes_to_its_time() {
        Manuscript first = published(draft());
        Manuscript next = manuscripts.beginNext(first);
        manuscripts.save(next.id(), "body", 1, "Other words.");
        Instant until = Instant.now().plus(Duration.ofDays(1));
        settings.embargo(next, until);
        as("third", Role.APPROVER);
        desk.submit(now(next));
        as("fourth", Role.APPROVER);
        desk.approve(now(next));
        desk.publish(now(next));
        assertThat(seenAt(until.minusSeconds(60)))
                .extracting(it -> it.text("body"))
                .containsExactly("First words.");
        assertThat(seenAt(until.plusSeconds(60)))
                .extracting(it -> it.text("body"))
                .containsExactly("Other words.");
    }

    @Test
    void what_is_withdrawn_is_seen_no_more_and_nothing_older_comes_back() {
        Manuscript first = published(draft());
        as("other", Role.COMMS);
        Manuscript next = published(manuscripts.beginNext(first));
        desk.withdraw(next, "It named somebody.");
        assertThat(seenAt(Instant.now())).isEmpty();
    }

    @Test
    void a_version_withdrawn_before_its_time_leaves_the_one_before_it() {
        Manuscript first = published(draft());
        as("writer", Role.COMMS);
        Manuscript next = manuscripts.beginNext(first);
        settings.embargo(next, Instant.now().plus(Duration.ofDays(1)));
        next = published(next);
        desk.withdraw(next, "Not yet.");
        assertThat(seenAt(Instant.now().plus(Duration.ofDays(2))))
                .extracting(Manuscript::number)
                .containsExactly(1);
    }

    @Test
    void the_second_of_two_decisions_is_told_that_it_came_too_late() {
        Manuscript draft = draft();
        desk.submit(draft);
        Manuscript seen = now(draft);
        as("second", Role.APPROVER);
        desk.approve(seen);
        assertThatThrownBy(() -> desk.decline(seen, "No."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody");
        assertThat(now(draft).progress().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void a_writer_takes_it_back_from_review_and_nobody_else() {
        Manuscript draft = draft();
        desk.submit(draft);
        as("other", Role.COMMS);
        assertThatThrownBy(() -> desk.recall(now(draft))).isInstanceOf(Refusal.class);
        as("writer", Role.COMMS);
        desk.recall(now(draft));
        assertThat(now(draft).isDraft()).isTrue();
    }

    @Test
    void an_editor_raises_a_marking_and_an_approver_lowers_it_with_a_reason() {
        Manuscript draft = draft();
        settings.raiseMarking(draft, Marking.OFFICIAL_SENSITIVE.and(RECIPIENTS));
        assertThatThrownBy(() -> settings.raiseMarking(now(draft), RECIPIENTS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("approver");
        assertThatThrownBy(() -> settings.lowerMarking(now(draft), RECIPIENTS, "Checked."))
                .isInstanceOf(AccessDeniedException.class);
        as("second", Role.APPROVER);
        assertThatThrownBy(() -> settings.lowerMarking(now(draft), RECIPIENTS, " "))
                .isInstanceOf(Refusal.class);
        settings.lowerMarking(now(draft), RECIPIENTS, "Nothing in it is sensitive any more.");
        assertThat(now(draft).marking()).isEqualTo(RECIPIENTS);
    }

    @Test
    void what_is_published_is_due_for_review_from_its_day_on() {
        Manuscript draft = draft();
        settings.reviewOn(draft, LocalDate.now().minusDays(1));
        assertThat(content.dueForReview()).extracting(Manuscript::id).doesNotContain(draft.id());
        published(draft);
        assertThat(content.dueForReview()).extracting(Manuscript::id).contains(draft.id());
        settings.reviewOn(draft, LocalDate.now().plusDays(2));
        assertThat(content.dueForReview()).extracting(Manuscript::id).doesNotContain(draft.id());
    }

    @Test
    void every_step_is_in_the_history_and_in_the_audit_trail() {
        Manuscript draft = draft();
        manuscripts.save(draft.id(), "body", 1, "Words.");
        manuscripts.save(draft.id(), "body", 2, "More words.");
        Manuscript published = published(draft);
        desk.withdraw(published, "No longer so.");
        assertThat(content.history(draft.item()).reversed())
                .extracting(Step::kind)
                .containsExactly("begun", "written-in", "submitted", "approved", "published", "withdrawn");
        assertThat(SystemUser.call(() -> trail.latest(1)).getFirst().event()).satisfies(event -> {
            assertThat(event.kind()).isEqualTo("content-withdrawn");
            assertThat(event.subject()).isEqualTo("note a-note, version 1");
            assertThat(event.detail()).isEqualTo("No longer so.");
        });
    }
}

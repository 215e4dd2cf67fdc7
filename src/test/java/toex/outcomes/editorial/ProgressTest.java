package toex.outcomes.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import toex.outcomes.shared.Refusal;

class ProgressTest {

    private final Progress inReview = Progress.draft("comms").submit("comms");

    @Test
    void a_second_person_leads_it_to_publication() {
        assertThat(inReview.approve("approver").publish())
                .isEqualTo(new Progress(State.PUBLISHED, "comms", "comms", "approver", null));
    }

    @Test
    void neither_its_author_nor_its_submitter_approves_it() {
        Progress submittedByAnother = Progress.draft("comms").submit("other");
        assertThatThrownBy(() -> submittedByAnother.approve("comms")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> submittedByAnother.approve("other")).isInstanceOf(Refusal.class);
    }

    @Test
    void nothing_is_published_without_approval_or_edited_after_it() {
        assertThatThrownBy(inReview::publish).isInstanceOf(Refusal.class);
        Progress published = inReview.approve("approver").publish();
        assertThatThrownBy(() -> published.submit("comms")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> published.decline("too late")).isInstanceOf(Refusal.class);
    }

    @Test
    void declining_gives_it_back_with_the_reason_and_needs_one() {
        assertThat(inReview.decline(" Name the operation less. "))
                .isEqualTo(new Progress(State.DRAFT, "comms", "comms", null, "Name the operation less."));
        assertThatThrownBy(() -> inReview.decline(" ")).isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_approved_can_be_taken_back_with_a_reason_and_is_approved_once_more() {
        Progress approved = inReview.approve("approver");
        Progress reopened = approved.reopen("A figure came in late.");
        assertThat(reopened).isEqualTo(new Progress(State.DRAFT, "comms", "comms", null, "A figure came in late."));
        assertThatThrownBy(reopened::publish).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> approved.reopen(" ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> approved.publish().reopen("Too late.")).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_withdrawn_stays_withdrawn() {
        Progress withdrawn = inReview.withdraw("The force asked for it.");
        assertThatThrownBy(() -> withdrawn.submit("comms")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> withdrawn.withdraw("again")).isInstanceOf(Refusal.class);
    }
}

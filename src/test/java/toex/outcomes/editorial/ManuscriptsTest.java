package toex.outcomes.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import toex.outcomes.security.Clearance;
import toex.outcomes.security.Role;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

class ManuscriptsTest extends EditorialTest {

    @Test
    void what_is_typed_is_kept_section_by_section() {
        Manuscript draft = draft();
        Save save = manuscripts.save(draft.id(), "body", draft.section("body").version(), "Second words.");
        assertThat(save).isInstanceOfSatisfying(Save.Saved.class, saved -> {
            assertThat(saved.section().version()).isEqualTo(2);
            assertThat(saved.section().savedBy()).isEqualTo("writer");
        });
        assertThat(now(draft).text("body")).isEqualTo("Second words.");
        assertThat(now(draft).title()).isEqualTo("A note");
    }

    @Test
    void the_second_of_two_people_sees_the_words_of_the_first_and_overwrites_nothing() {
        Manuscript draft = draft();
        int seen = draft.section("body").version();
        manuscripts.save(draft.id(), "body", seen, "The first person's.");
        as("other", Role.COMMS);
        Save second = manuscripts.save(draft.id(), "body", seen, "The second person's.");
        assertThat(second)
                .isInstanceOfSatisfying(
                        Save.Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs())
                                .extracting(Section::text, Section::savedBy)
                                .containsExactly("The first person's.", "writer"));
        assertThat(now(draft).text("body")).isEqualTo("The first person's.");
    }

    @Test
    void two_people_in_different_sections_do_not_meet() {
        Manuscript draft = draft();
        manuscripts.save(draft.id(), "body", 1, "Body.");
        as("other", Role.COMMS);
        assertThat(manuscripts.save(draft.id(), Manuscript.TITLE, 1, "Title")).isInstanceOf(Save.Saved.class);
        assertThat(now(draft).writers()).containsExactlyInAnyOrder("writer", "other");
    }

    @Test
    void saving_the_same_words_again_is_no_conflict() {
        Manuscript draft = draft();
        manuscripts.save(draft.id(), "body", 1, "The same.");
        assertThat(manuscripts.save(draft.id(), "body", 1, "The same.")).isInstanceOf(Save.Saved.class);
    }

    @Test
    void a_section_that_was_not_there_is_kept_by_whoever_is_first() {
        Manuscript draft = draft();
        assertThat(manuscripts.save(draft.id(), "more", 0, "One.")).isInstanceOf(Save.Saved.class);
        assertThat(manuscripts.save(draft.id(), "more", 0, "Two.")).isInstanceOf(Save.Overtaken.class);
        assertThat(now(draft).text("more")).isEqualTo("One.");
    }

    @Test
    void nothing_is_written_into_what_is_in_review() {
        Manuscript draft = draft();
        desk.submit(draft);
        assertThatThrownBy(() -> manuscripts.save(draft.id(), "body", 1, "Too late."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no draft any more");
        assertThatThrownBy(() -> manuscripts.save(draft.id(), "more", 0, "Too late."))
                .isInstanceOf(Refusal.class);
        assertThat(now(draft).text("body")).isEqualTo("First words.");
    }

    @Test
    void a_name_is_given_once_and_can_stand_in_an_address() {
        draft();
        assertThatThrownBy(this::draft).isInstanceOf(Refusal.class).hasMessageContaining("already");
        assertThatThrownBy(() -> manuscripts.begin(KIND, "../x", Marking.OFFICIAL, Map.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_next_version_begins_with_the_words_of_the_last_and_there_is_only_one() {
        Manuscript first = published(draft());
        as("other", Role.COMMS);
        Manuscript next = manuscripts.beginNext(first);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.text("body")).isEqualTo("First words.");
        assertThat(next.writers()).isEmpty();
        assertThatThrownBy(() -> manuscripts.beginNext(first))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
    }

    @Test
    void a_comment_stands_until_somebody_has_seen_to_it() {
        Manuscript draft = draft();
        as("second", Role.APPROVER);
        manuscripts.comment(draft, "body", " Name the force. ");
        assertThatThrownBy(() -> manuscripts.comment(draft, "body", " ")).isInstanceOf(Refusal.class);
        Comment comment = manuscripts.comments(draft).getFirst();
        assertThat(comment)
                .extracting(Comment::section, Comment::text, Comment::author, Comment::settledBy)
                .containsExactly("body", "Name the force.", "second", null);
        as("writer", Role.COMMS);
        manuscripts.settle(draft, comment);
        assertThat(manuscripts.comments(draft).getFirst().settledBy()).isEqualTo("writer");
    }

    @Test
    void what_is_said_of_a_sensitive_draft_is_read_by_those_only_who_are_cleared_for_it() {
        Manuscript draft = draft();
        manuscripts.comment(draft, "body", "Is the source named?");
        settings.raiseMarking(draft, Marking.parse("OFFICIAL-SENSITIVE"));
        assertThat(manuscripts.comments(draft)).hasSize(1);
        as("other", Role.COMMS, Clearance.OFFICIAL);
        assertThatThrownBy(() -> manuscripts.comments(draft)).hasMessageContaining("not cleared");
        assertThatThrownBy(() -> manuscripts.comment(draft, "body", "No.")).hasMessageContaining("not cleared");
    }

    @Test
    void far_too_much_is_refused_with_its_length() {
        Manuscript draft = draft();
        assertThatThrownBy(() -> manuscripts.save(draft.id(), "body", 1, "x".repeat(1_000_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1,000,000");
    }
}

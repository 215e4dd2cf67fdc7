package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.editorial.State;
import toex.outcomes.shared.Refusal;

@PortalTest
class FeedbackJourneyTest {

    private static final Map<Question, Integer> RATED = Map.of(Question.USEFULNESS, 5);

    @Autowired
    FeedbackService feedback;

    @Autowired
    FeedbackInbox inbox;

    @Autowired
    QuotationDesk quotations;

    @Autowired
    QuotationWall wall;

    @Autowired
    TestAccounts accounts;

    private final String words = "Words of " + UUID.randomUUID() + " that **helped** us. More of them.";
    private final String extract = words.substring(0, words.indexOf(" More"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void from_the_form_by_two_people_to_the_wall_and_off_it_again() {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> quotations.propose(open(reference), extract));
        assertThat(onTheWall()).isFalse();
        accounts.as("approver", () -> quotations.approve(open(reference)));
        assertThat(onTheWall()).isTrue();
        accounts.as("force", () -> feedback.withdraw(reference));
        assertThat(onTheWall()).isFalse();
        assertThatThrownBy(() -> accounts.as("comms", () -> quotations.propose(open(reference), extract)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("taken this feedback back");
    }

    @Test
    void whoever_chose_the_words_does_not_approve_them() {
        String reference = send(Consent.PUBLIC);
        accounts.as("approver", () -> quotations.propose(open(reference), extract));
        assertThatThrownBy(() -> accounts.as("approver", () -> quotations.approve(open(reference))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another approver");
        assertThatThrownBy(() -> accounts.as("comms", () -> quotations.approve(open(reference))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(onTheWall()).isFalse();
    }

    @Test
    void only_the_forces_own_words_are_quoted_and_only_with_its_consent() {
        String quotable = send(Consent.PUBLIC);
        assertThatThrownBy(() ->
                        accounts.as("comms", () -> quotations.propose(open(quotable), "Words that they never wrote")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accounts.as("comms", () -> quotations.propose(open(quotable), "that **helped")))
                .isInstanceOf(Refusal.class);
        String internal = send(Consent.NOWHERE);
        assertThatThrownBy(() -> accounts.as("comms", () -> quotations.propose(open(internal), extract)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not agreed");
    }

    @Test
    void declined_words_come_back_with_the_reason_and_others_can_be_chosen() {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> quotations.propose(open(reference), words));
        accounts.as("approver", () -> quotations.decline(open(reference), "The second half adds nothing."));
        Extract declined = accounts.as("comms", () -> open(reference).extract());
        assertThat(declined.progress().state()).isEqualTo(State.DRAFT);
        assertThat(declined.progress().reason()).isEqualTo("The second half adds nothing.");
        accounts.as("comms", () -> quotations.propose(open(reference), extract));
        accounts.as("approver", () -> quotations.approve(open(reference)));
        assertThat(onTheWall()).isTrue();
    }

    @Test
    void a_form_sent_twice_is_kept_once() {
        UUID form = UUID.randomUUID();
        Answers answers = new Answers("J-2", RATED, words, Consent.PUBLIC);
        String first = accounts.as("force", () -> feedback.submit(form, answers));
        String second = accounts.as("force", () -> feedback.submit(form, answers));
        assertThat(second).isEqualTo(first);
        assertThat(accounts.as("force", () -> feedback.own()))
                .filteredOn(it -> it.sentence().equals(words))
                .hasSize(1);
    }

    @Test
    void a_form_sent_twice_at_the_same_moment_is_kept_once() throws Exception {
        UUID form = UUID.randomUUID();
        Answers answers = new Answers("J-3", RATED, words, Consent.PUBLIC);
        List<String> references = both(
                () -> accounts.as("force", () -> feedback.submit(form, answers)),
                () -> accounts.as("force", () -> feedback.submit(form, answers)));
        assertThat(references.get(0)).isEqualTo(references.get(1));
    }

    @Test
    void of_two_who_decide_on_the_same_words_at_the_same_moment_one_is_told_to_look_again() throws Exception {
        String reference = send(Consent.PUBLIC);
        accounts.as("comms", () -> quotations.propose(open(reference), extract));
        InboxItem seenByBoth = accounts.as("approver", () -> open(reference));
        List<String> outcomes = both(
                () -> outcome(() -> quotations.approve(seenByBoth)),
                () -> outcome(() -> quotations.decline(seenByBoth, "Not now.")));
        assertThat(outcomes).contains("done").anyMatch(it -> it.contains("since you opened it"));
    }

    @Test
    void another_force_sees_nothing_of_it() {
        String reference = send(Consent.PUBLIC);
        assertThatThrownBy(() -> accounts.as("leader", () -> feedback.own(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.as("force", () -> open(reference))).isInstanceOf(AccessDeniedException.class);
    }

    private String send(Consent consent) {
        return accounts.as(
                "force", () -> feedback.submit(UUID.randomUUID(), new Answers("J-1", RATED, words, consent)));
    }

    private InboxItem open(String reference) {
        return inbox.open(reference).orElseThrow();
    }

    private boolean onTheWall() {
        return accounts.as("leader", () -> wall.quotations()).stream()
                .anyMatch(it -> it.text().equals(extract));
    }

    private String outcome(Runnable decision) {
        try {
            accounts.as("approver", decision);
            return "done";
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    private static List<String> both(Callable<String> one, Callable<String> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> results = threads.invokeAll(List.of(one, other));
            return List.of(results.get(0).get(), results.get(1).get());
        }
    }
}

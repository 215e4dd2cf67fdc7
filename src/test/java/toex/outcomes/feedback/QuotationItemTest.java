package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;

/** A test of quotations as items of the one workflow: the force has said something, and words of it are chosen. */
@PortalTest
abstract class QuotationItemTest {

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
    Manuscripts manuscripts;

    @Autowired
    EditorialDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestAccounts accounts;

    final String mark = UUID.randomUUID().toString().substring(0, 8);
    final String words = "They of " + mark + " found **the lead** in a day. We were lucky.";
    final String part = "They of " + mark + " found **the lead** in a day.";

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void write(String reference, String text) {
        Manuscript draft = latest(reference);
        manuscripts.save(
                draft.id(),
                QuotationKind.TEXT,
                draft.section(QuotationKind.TEXT).version(),
                text);
    }

    String published() {
        String reference = chosen();
        accounts.as("approver", () -> quotations.approve(open(reference)));
        assertThat(readable()).containsExactly(part);
        return reference;
    }

    String chosen() {
        String reference = send();
        accounts.as("comms", () -> quotations.propose(open(reference), part));
        return reference;
    }

    List<String> readable() {
        return accounts.as("leader", () -> wall.readable()).stream()
                .map(Quotation::text)
                .filter(text -> text.contains(mark))
                .toList();
    }

    Manuscript latest(String reference) {
        return manuscripts.versions(QuotationKind.CODE, item(reference)).getFirst();
    }

    InboxItem open(String reference) {
        return inbox.open(reference).orElseThrow();
    }

    String send() {
        return accounts.as(
                "force", () -> feedback.submit(UUID.randomUUID(), new Answers("J-1", RATED, words, Consent.PUBLIC)));
    }

    static String item(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }

    static Extract extract(InboxItem item) {
        return Objects.requireNonNull(item.extract());
    }
}

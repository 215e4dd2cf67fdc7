package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.QuotationWithdrawn;
import toex.outcomes.reports.Edition.Standing;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** A report from its first words to the edition that takes its place. */
@PortalTest
class DraftJourneyTest {

    private static final Scope SCOPE = new Scope(Period.parse("2021-Q2"), null);

    @Autowired
    ReportDrafts drafts;

    @Autowired
    DraftChanges writing;

    @Autowired
    DraftSubmission submission;

    @Autowired
    EditionService editions;

    @Autowired
    EditionLibrary library;

    @Autowired
    EditionChanges changes;

    @Autowired
    VerificationService verification;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    EditorialDesk desk;

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM report_edition WHERE period IN ('2021-Q2', '2021-Q3', '2021')")
                .update();
        for (String table : List.of("section", "writer", "comment", "step")) {
            jdbc.sql(
                            "DELETE t FROM editorial_%s t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.name LIKE '%%2021-q2%%'"
                                    .formatted(table))
                    .update();
        }
        jdbc.sql(
                        "DELETE m FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.name LIKE '%2021-q2%'")
                .update();
        jdbc.sql("DELETE FROM editorial_item WHERE name LIKE '%2021-q2%'").update();
        jdbc.sql("UPDATE quotation SET state = 'PUBLISHED' WHERE attribution = 'ERSOU'")
                .update();
    }

    @Test
    void what_was_written_is_approved_and_issued_and_the_draft_goes_with_it() throws Exception {
        ReportDraft draft = written("The figures of {{period}}: {{figure:disruption}} disruptions.");
        long id = accounts.as("comms", () -> submission.submit(draft, ""));
        assertThatThrownBy(() -> accounts.as("comms", () -> write(draft, "More words.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no draft any more");
        accounts.as("approver", () -> editions.approve(open(id)));
        accounts.as("comms", () -> editions.issue(open(id)));

        Edition edition = accounts.as("leader", () -> open(id));
        assertThat(edition.standing()).isEqualTo(Standing.CURRENT);
        assertThat(ReadPdf.of(accounts.as("leader", () -> library.file(edition)))
                        .text())
                .contains("The figures of April to June 2021: ", " disruptions.");
        assertThat(accounts.as("comms", () -> again(draft))
                        .manuscript()
                        .progress()
                        .state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void who_wrote_a_part_of_it_cannot_approve_it() {
        ReportDraft draft = written("Words of comms.");
        accounts.as("approver", () -> manuscripts.save(draft.id(), "closing-achieved", 0, "Words of the approver."));
        long id = accounts.as("comms", () -> submission.submit(again(draft), ""));
        assertThatThrownBy(() -> accounts.as("approver", () -> editions.approve(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You wrote a part of this yourself");
        assertThat(accounts.as("comms", () -> open(id)).standing()).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void a_declined_report_is_written_on_and_submitted_again_with_its_new_words() throws Exception {
        ReportDraft draft = written("First words.");
        long id = accounts.as("comms", () -> submission.submit(draft, ""));
        accounts.as("approver", () -> editions.decline(open(id), "Say more."));
        accounts.as("comms", () -> write(again(draft), "Better words."));
        assertThat(accounts.as("comms", () -> submission.submit(again(draft), "")))
                .isEqualTo(id);
        byte[] proof = accounts.as("approver", () -> editions.proof(open(id)));
        assertThat(ReadPdf.of(proof).text()).contains("Better words.").doesNotContain("First words.");
    }

    @Test
    void a_quotation_that_is_taken_back_after_approval_is_not_issued() {
        ReportDraft draft = written("Words.");
        long id = accounts.as("comms", () -> submission.submit(draft, ""));
        accounts.as("approver", () -> editions.approve(open(id)));
        jdbc.sql("UPDATE quotation SET state = 'WITHDRAWN' WHERE attribution = 'ERSOU'")
                .update();
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the quotation of ERSOU was taken back")
                .hasMessageContaining("Decline it or take it back, then submit it again");
        assertThat(accounts.as("comms", () -> open(id)).standing()).isEqualTo(Standing.APPROVED);

        accounts.as("comms", () -> editions.takeBack(open(id), "ERSOU took its words back."));
        accounts.as("comms", () -> writing.chooseQuotations(again(draft), List.of()));
        assertThat(accounts.as("comms", () -> submission.submit(again(draft), "")))
                .isEqualTo(id);
        accounts.as("approver", () -> editions.approve(open(id)));
        accounts.as("comms", () -> editions.issue(open(id)));
        assertThat(accounts.as("leader", () -> open(id)).standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void an_issued_edition_that_holds_it_is_marked_and_says_so_to_whoever_checks() {
        ReportDraft draft = written("Words.");
        Edition edition = issued(draft, "");
        long quotation = jdbc.sql("SELECT id FROM quotation WHERE attribution = 'ERSOU'")
                .query(Long.class)
                .single();
        events.publishEvent(new QuotationWithdrawn(quotation, "FB-1", "ERSOU", true));
        assertThat(accounts.as("leader", () -> open(edition.id())).context().warning())
                .contains("of ERSOU, was taken back");
        Verification checked = verification.code(edition.fingerprint());
        assertThat(checked.outcome()).isEqualTo(Verification.Outcome.CURRENT);
        assertThat(checked.sentence()).contains("of ERSOU, was taken back");
        assertThat(accounts.as("admin", () -> trail.latest(1))
                        .getFirst()
                        .event()
                        .kind())
                .isEqualTo("edition-to-be-superseded");
    }

    @Test
    void a_draft_with_a_quotation_that_was_taken_back_cannot_be_submitted() {
        ReportDraft draft = written("Words.");
        jdbc.sql("UPDATE quotation SET state = 'WITHDRAWN' WHERE attribution = 'ERSOU'")
                .update();
        assertThatThrownBy(() -> accounts.as("comms", () -> submission.submit(again(draft), "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("may not stand in this report");
        assertThat(accounts.as("comms", () -> again(draft)).isOpen()).isTrue();
    }

    @Test
    void the_next_edition_says_what_changed_in_words_figures_and_sections() {
        issued(written("The first words."), "");
        ReportDraft second = written("The second words.");
        DraftSection left = section(second, "timeline");
        accounts.as("comms", () -> writing.include(second, left, false));
        Edition edition = issued(accounts.as("comms", () -> again(second)), "New words.");
        EditionDifference difference =
                accounts.as("leader", () -> changes.of(edition)).orElseThrow();
        assertThat(difference.removed()).containsExactly("The timeline");
        assertThat(difference.figures()).isEmpty();
        assertThat(difference.words())
                .extracting(EditionDifference.Words::section)
                .containsExactly("What was achieved");
        assertThat(edition.context().changes()).startsWith("Against edition ").contains("1 section", "1 left out");
    }

    @Test
    void figures_of_two_quarters_stand_side_by_side() {
        Edition year = issued(written("Words."), "");
        jdbc.sql(
                        "UPDATE report_edition SET snapshot = REPLACE(snapshot, '\"value\":156300000', '\"value\":156300001') WHERE id = ?")
                .param(year.id())
                .update();
        Edition later = issued(written("Words."), "Again.");
        assertThat(accounts.as("leader", () -> changes.of(later)).orElseThrow().figures())
                .anySatisfy(changed -> assertThat(changed.difference()).isEqualTo("−1"));
    }

    @Test
    void a_quarter_is_compared_with_a_quarter_and_never_its_counts_with_those_of_a_year() {
        Edition quarter = issued(written("Words."), "");
        Edition year = issued(about("2021"), "");
        EditionDifference uneven = accounts.as("leader", () -> changes.of(year)).orElseThrow();
        assertThat(uneven.before().id()).isEqualTo(quarter.id());
        assertThat(uneven.comparable()).isFalse();
        assertThat(uneven.figures()).isEmpty();
        assertThat(year.context().changes()).endsWith("figures are not set side by side.");

        Edition next = issued(about("2021-Q3"), "");
        EditionDifference even = accounts.as("leader", () -> changes.of(next)).orElseThrow();
        assertThat(even.before().id()).isEqualTo(quarter.id());
        assertThat(even.comparable()).isTrue();
        assertThat(even.figures()).isNotEmpty();
    }

    private ReportDraft about(String period) {
        ReportDraft draft = written("Words.");
        accounts.as(
                "comms",
                () -> writing.setUp(
                        draft, new Scope(Period.parse(period), null), Audience.INTERNAL, Choice.Against.NOTHING));
        return accounts.as("comms", () -> again(draft));
    }

    @Test
    void a_report_is_not_submitted_around_its_edition() {
        ReportDraft draft = written("Words.");
        assertThatThrownBy(() -> accounts.as("comms", () -> desk.submit(draft.manuscript())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("on its own page");
        long id = accounts.as("comms", () -> submission.submit(draft, ""));
        assertThatThrownBy(() ->
                        accounts.as("approver", () -> desk.approve(again(draft).manuscript())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("on its own page");
        assertThat(accounts.as("comms", () -> open(id)).standing()).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void for_other_readers_it_is_another_report_and_supersedes_nothing() {
        Edition inside = issued(written("Words."), "");
        ReportDraft draft = written("Words.");
        accounts.as("comms", () -> writing.setUp(draft, SCOPE, Audience.FORCES, Choice.Against.NOTHING));
        Edition forces = issued(accounts.as("comms", () -> again(draft)), "");
        assertThat(forces.context().audience()).isEqualTo(Audience.FORCES);
        assertThat(accounts.as("leader", () -> open(inside.id())).standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void a_marking_that_was_raised_stands_on_each_page() throws Exception {
        ReportDraft draft = written("Words.");
        accounts.as("comms", () -> writing.mark(draft, Marking.parse("OFFICIAL · RECIPIENTS ONLY")));
        Edition edition = issued(accounts.as("comms", () -> again(draft)), "");
        assertThat(edition.marking()).isEqualTo("OFFICIAL · RECIPIENTS ONLY");
        assertThat(ReadPdf.of(accounts.as("leader", () -> library.file(edition)))
                        .furniture(2))
                .contains("OFFICIAL · RECIPIENTS ONLY");
    }

    private ReportDraft written(String words) {
        ReportDraft draft = accounts.as("comms", () -> drafts.begin("outcome-summary", SCOPE));
        accounts.as("comms", () -> write(draft, words));
        return accounts.as("comms", () -> again(draft));
    }

    private void write(ReportDraft draft, String words) {
        int version = draft.manuscript().section("introduction-achieved").version();
        manuscripts.save(draft.id(), "introduction-achieved", version, words);
    }

    private ReportDraft again(ReportDraft draft) {
        return drafts.find(draft.manuscript().item().name()).orElseThrow();
    }

    private static DraftSection section(ReportDraft draft, String name) {
        return draft.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Edition issued(ReportDraft draft, String note) {
        long id = accounts.as("comms", () -> submission.submit(draft, note));
        accounts.as("approver", () -> editions.approve(open(id)));
        accounts.as("comms", () -> editions.issue(open(id)));
        return accounts.as("leader", () -> open(id));
    }

    private Edition open(long id) {
        return library.find(id).orElseThrow();
    }
}

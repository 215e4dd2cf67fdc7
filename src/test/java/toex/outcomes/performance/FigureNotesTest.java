package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.ClearedAccounts;
import toex.outcomes.KaribuTest;
import toex.outcomes.document.PdfText;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Note;
import toex.outcomes.reports.Report;
import toex.outcomes.reports.ReportService;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

class FigureNotesTest extends KaribuTest {

    private static final MeasureCode DISRUPTION = new MeasureCode("disruption");
    private static final Period Q4 = Period.parse("2022-Q4");

    @Autowired
    FigureNotes notes;

    @Autowired
    PerformanceService performance;

    @Autowired
    ReportService reports;

    @Autowired
    JdbcClient jdbc;

    private ClearedAccounts cleared;

    @BeforeEach
    void nobodyIsCleared() {
        cleared = new ClearedAccounts(jdbc);
        List.of("analyst", "approver", "leader").forEach(who -> cleared.clear(who, false));
    }

    @AfterEach
    void none() {
        jdbc.sql("DELETE FROM measure_note").update();
        cleared.putBack();
    }

    @Test
    void a_note_on_a_period_stands_wherever_the_figure_covers_a_part_of_it() {
        signIn("analyst");
        notes.write(DISRUPTION, Q4, "Two operations were counted late.", Marking.OFFICIAL);
        signIn("leader");
        assertThat(words(DISRUPTION, "2022")).containsExactly("Two operations were counted late.");
        assertThat(words(DISRUPTION, "2022-12")).hasSize(1);
        assertThat(words(DISRUPTION, "all")).hasSize(1);
        assertThat(words(DISRUPTION, "2022-Q3")).isEmpty();
        assertThat(words(new MeasureCode("supported-job"), "2022")).isEmpty();
    }

    @Test
    void home_region_and_performance_show_it_to_everybody() {
        signIn("analyst");
        notes.write(null, Period.parse("2022"), "The recording system changed in May.", Marking.OFFICIAL);
        signIn("force");
        for (String page : List.of("", "regions/EMSOU", "performance", "performance?period=2022-07")) {
            open(page);
            assertThat(text()).as(page).contains("Analyst’s note on 2022", "The recording system changed in May.");
        }
        open("performance?period=2021");
        assertThat(text()).doesNotContain("recording system");
    }

    @Test
    void an_analyst_writes_it_on_the_page_and_nobody_else_can() {
        signIn("analyst");
        open("performance?period=2022");
        unfold("Notes on this figure");
        press("Write a note");
        enter(get(TextArea.class), "  Counted twice\u202E?  ");
        press("Save the note");
        assertThat(text()).contains("Counted twice?");
        assertThat(notes.of(DISRUPTION, Period.parse("2022"))).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo("Counted twice?");
            assertThat(note.period()).isEqualTo(Period.parse("2022"));
        });
        signIn("leader");
        open("performance?period=2022");
        assertThat(text()).contains("Counted twice?").doesNotContain("Write a note");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        signIn("analyst");
        assertThatThrownBy(() -> notes.write(DISRUPTION, Q4, " \u200B\n ", Marking.OFFICIAL))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> notes.write(DISRUPTION, Q4, "x".repeat(FigureNotes.LONGEST + 1), Marking.OFFICIAL))
                .hasMessageContaining("this one has 601");
    }

    @Test
    void of_two_who_change_a_note_at_once_the_second_is_told() {
        signIn("analyst");
        notes.write(DISRUPTION, Q4, "First words.", Marking.OFFICIAL);
        Note read = notes.of(DISRUPTION, Q4).getFirst();
        notes.change(read, "Second words.");
        assertThatThrownBy(() -> notes.change(read, "Third words."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Reload");
        assertThatThrownBy(() -> notes.remove(read)).isInstanceOf(Refusal.class);
        notes.remove(notes.of(DISRUPTION, Q4).getFirst());
        assertThat(notes.of(DISRUPTION, Q4)).isEmpty();
    }

    @Test
    void a_note_above_the_clearance_is_shown_nowhere_and_marks_nothing() {
        cleared.clear("analyst", true);
        signIn("analyst");
        notes.write(DISRUPTION, Q4, "One of them is Operation Ocelot.", Marking.OFFICIAL_SENSITIVE);
        signIn("leader");
        assertThat(words(DISRUPTION, "2022-Q4")).isEmpty();
        assertThat(performance.headlines(new Scope(Q4, null)))
                .allMatch(each -> each.notes().isEmpty());
        for (String page : List.of("", "regions/EMSOU", "performance?period=2022")) {
            open(page);
            assertThat(text()).as(page).doesNotContain("Ocelot", "OFFICIAL-SENSITIVE");
        }
        cleared.clear("leader", true);
        signIn("leader");
        for (String page : List.of("", "performance?period=2022")) {
            open(page);
            assertThat(text()).as(page).contains("Ocelot");
            assertThat(text(styled("marking-line").getFirst())).as(page).isEqualTo("OFFICIAL-SENSITIVE");
        }
        assertThat(jdbc.sql("SELECT detail FROM audit_trail WHERE kind = 'note-written' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("marked OFFICIAL-SENSITIVE");
        cleared.clear("analyst", false);
        signIn("analyst");
        assertThatThrownBy(() -> notes.write(DISRUPTION, Q4, "Another.", Marking.OFFICIAL_SENSITIVE))
                .hasMessageContaining("not cleared");
    }

    @Test
    void a_report_holds_the_notes_that_everybody_may_read_and_no_others_whoever_makes_it() throws IOException {
        cleared.clear("analyst", true);
        signIn("analyst");
        notes.write(DISRUPTION, Q4, "One of them is Operation Ocelot.", Marking.OFFICIAL_SENSITIVE);
        notes.write(DISRUPTION, Q4, "Two were counted late.", Marking.OFFICIAL);
        Report report = reports.make("outcome-summary", new Scope(Q4, null));
        assertThat(PdfText.of(report.file())).contains("Two were counted late.").doesNotContain("Ocelot");
        assertThat(ReadPdf.of(report.file()).files())
                .allSatisfy(file -> assertThat(file.text()).doesNotContain("Ocelot"));
        assertThat(report.fileName()).endsWith("-OFFICIAL.pdf");
    }

    @Test
    void an_analyst_raises_the_marking_of_a_note_on_the_page_and_an_approver_lowers_it_with_a_reason() {
        cleared.clear("analyst", true);
        cleared.clear("approver", true);
        signIn("analyst");
        notes.write(DISRUPTION, Q4, "Two were counted late.", Marking.OFFICIAL);
        open("performance?period=2022");
        unfold("Notes on this figure");
        press("Marking");
        assertThat(text()).doesNotContain("Lower the marking");
        Marking recipients = Marking.parse("OFFICIAL-SENSITIVE · RECIPIENTS ONLY");
        notes.raise(notes.of(DISRUPTION, Q4).getFirst(), recipients);
        assertThatThrownBy(() -> notes.raise(notes.of(DISRUPTION, Q4).getFirst(), Marking.OFFICIAL))
                .hasMessageContaining("An approver can lower");
        signIn("approver");
        open("performance?period=2022");
        unfold("Notes on this figure");
        assertThat(text()).doesNotContain("Write a note");
        press("Marking");
        assertThatThrownBy(() -> notes.lower(notes.of(DISRUPTION, Q4).getFirst(), Marking.OFFICIAL, " "))
                .hasMessageContaining("Say why");
        Note read = notes.of(DISRUPTION, Q4).getFirst();
        notes.lower(read, Marking.OFFICIAL, "It names nobody.");
        assertThatThrownBy(() -> notes.lower(read, Marking.OFFICIAL, "Again.")).hasMessageContaining("Reload");
        assertThat(notes.of(DISRUPTION, Q4))
                .singleElement()
                .satisfies(note -> assertThat(note.marking()).isEqualTo(Marking.OFFICIAL));
        assertThat(jdbc.sql(
                                "SELECT detail FROM audit_trail WHERE kind = 'note-marking-lowered' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("OFFICIAL: It names nobody.");
    }

    @Test
    void what_is_said_is_in_the_trail() {
        signIn("analyst");
        notes.write(DISRUPTION, Q4, "For the trail.", Marking.OFFICIAL);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_trail WHERE kind = 'note-written' AND detail = 'For the trail.'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<String> words(MeasureCode measure, String period) {
        return notes.of(measure, Period.parse(period)).stream().map(Note::words).toList();
    }
}

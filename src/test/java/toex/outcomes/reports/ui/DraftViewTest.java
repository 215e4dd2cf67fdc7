package toex.outcomes.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.reports.TemplateSummary;
import toex.outcomes.shared.Period;

class DraftViewTest extends KaribuTest {

    private static final String NAME = "benefits-note-2021-q3";

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (String table : List.of("section", "writer", "comment", "step")) {
            jdbc.sql(
                            "DELETE t FROM editorial_%s t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.name LIKE ?"
                                    .formatted(table))
                    .param("%2021-q3%")
                    .update();
        }
        jdbc.sql("DELETE m FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.name LIKE ?")
                .param("%2021-q3%")
                .update();
        jdbc.sql("DELETE FROM editorial_item WHERE name LIKE ?")
                .param("%2021-q3%")
                .update();
    }

    @Test
    void a_report_is_begun_written_in_and_found_again_as_it_was_left() {
        begin("comms", "Benefits note");
        press("What came to light");
        enter(get(TextArea.class, "Introduction"), "Words of ours about {{figure:benefit-total}}.");
        settle();
        assertThat(text()).contains("Reads: Words of ours about", "£156.3 million");
        assertThat(kept("introduction-benefit")).isEqualTo("Words of ours about {{figure:benefit-total}}.");

        open("drafts", DraftsView.class);
        open("drafts/" + NAME, DraftView.class);
        press("What came to light");
        assertThat(get(TextArea.class, "Introduction").getValue())
                .isEqualTo("Words of ours about {{figure:benefit-total}}.");
    }

    @Test
    void the_list_of_all_content_calls_a_report_as_the_list_of_drafts_does() {
        begin("comms", "Benefits note");
        open("content?kind=report");
        assertThat(text()).contains("Benefits note: July to September 2021").doesNotContain(NAME);
    }

    @Test
    void a_typed_number_becomes_live_with_one_click() {
        begin("comms", "Benefits note");
        press("What came to light");
        enter(get(TextArea.class, "Closing words"), "In all £156.3 million a year.");
        settle();
        assertThat(text()).contains("“£156.3 million” was typed.");
        press("Use the live figure");
        assertThat(get(TextArea.class, "Closing words").getValue())
                .isEqualTo("In all {{figure:benefit-total}} a year.");
        settle();
        assertThat(text()).doesNotContain("was typed");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_figure_is_chosen_from_the_picker_and_stands_in_the_words() {
        begin("comms", "Benefits note");
        press("What came to light");
        settle();
        ComboBox<LiveFigure> picker = get(ComboBox.class, "Live figure");
        LiveFigure disruptions = picker.getListDataView()
                .getItems()
                .filter(figure -> figure.key().equals("disruption"))
                .findFirst()
                .orElseThrow();
        enter(picker, disruptions);
        press("Put it in");
        assertThat(get(TextArea.class, "Introduction").getValue()).endsWith("{{figure:disruption}}");
    }

    @Test
    void sections_are_moved_and_left_out_and_the_pages_follow() {
        begin("comms", "Benefits note");
        settle();
        int pages = all(Image.class).size();
        assertThat(pages).isEqualTo(2);
        click(named("Move “The stages side by side” up"));
        assertThat(kept("plan")).isEqualTo("benefit\nimpact-table\nimpact\ndefinitions");
        click(named("Leave out “The stages side by side”"));
        assertThat(kept("plan")).isEqualTo("benefit\n- impact-table\nimpact\ndefinitions");
        assertThat(text()).contains("left out");
    }

    @Test
    void a_section_of_ones_own_is_added_written_and_stands_before_what_ends_the_report() {
        begin("comms", "Benefits note");
        settle();
        press("Add a section of your own");
        assertThat(kept("plan")).isEqualTo("benefit\nimpact\nimpact-table\nown-1\ndefinitions");
        enter(get(TextField.class, "Heading"), "What comes next");
        enter(get(TextArea.class, "Introduction"), "We go on from {{figure:benefit-total}}.");
        settle();
        assertThat(kept("title-own-1")).isEqualTo("What comes next");
        assertThat(text()).contains("Reads: We go on from £156.3 million");

        open("drafts", DraftsView.class);
        open("drafts/" + NAME, DraftView.class);
        assertThat(text()).contains("What comes next");
        click(named("Leave out “What comes next”"));
        assertThat(kept("plan")).isEqualTo("benefit\nimpact\nimpact-table\n- own-1\ndefinitions");
    }

    @Test
    void of_two_people_who_change_the_order_the_second_sees_what_the_first_did_and_goes_on_from_there() {
        begin("comms", "Benefits note");
        settle();
        jdbc.sql("""
                UPDATE editorial_section s JOIN editorial_manuscript m ON m.id = s.manuscript_id JOIN editorial_item i ON i.id = m.item_id
                SET s.text = 'impact-table\nbenefit\nimpact\ndefinitions', s.saved_by = 'approver', s.version = s.version + 1
                WHERE i.name = ? AND s.name = 'plan'""").param(NAME).update();
        click(named("Move “The stages side by side” up"));
        assertThat(text()).contains("approver has just changed this too, and theirs was kept");
        assertThat(text().indexOf("The stages side by side")).isLessThan(text().indexOf("What came to light"));
        click(named("Move “The stages side by side” down"));
        assertThat(kept("plan")).isEqualTo("benefit\nimpact-table\nimpact\ndefinitions");
    }

    @Test
    void of_two_people_in_one_section_the_second_sees_both_texts_and_overwrites_nothing() {
        begin("comms", "Benefits note");
        press("What came to light");
        jdbc.sql("""
                UPDATE editorial_section s JOIN editorial_manuscript m ON m.id = s.manuscript_id JOIN editorial_item i ON i.id = m.item_id
                SET s.text = 'Theirs', s.saved_by = 'approver', s.version = s.version + 1
                WHERE i.name = ? AND s.name = 'introduction-benefit'""").param(NAME).update();
        enter(get(TextArea.class, "Introduction"), "Mine");
        assertThat(text()).contains("approver changed this part", "Theirs", "Mine");
        assertThat(kept("introduction-benefit")).isEqualTo("Theirs");
        press("Put my words in their place");
        assertThat(kept("introduction-benefit")).isEqualTo("Mine");
    }

    @Test
    @SuppressWarnings("unchecked")
    void only_chosen_quotations_stand_in_the_report() {
        begin("comms", "Outcome summary");
        press("What forces say");
        settle();
        CheckboxGroup<Quotation> quotations = get(CheckboxGroup.class, "Quotations in this report");
        assertThat(text(quotations)).contains("platinum service");
        enter(quotations, Set.of());
        settle();
        String name = "outcome-summary-2021-q3";
        assertThat(jdbc.sql(
                                "SELECT s.text FROM editorial_section s JOIN editorial_manuscript m ON m.id = s.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.name = ? AND s.name = 'quotations'")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("chosen:\n");
    }

    @Test
    void a_report_for_anybody_says_that_counts_must_have_been_released() {
        begin("comms", "Benefits note");
        settle();
        @SuppressWarnings("unchecked")
        Select<Audience> readers = get(Select.class, "Who will read it");
        enter(readers, Audience.PUBLIC);
        settle();
        assertThat(text()).contains("Counts for the public come from release tables", "FOR PUBLIC RELEASE");
    }

    private static Button named(String label) {
        return all(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void begin(String account, String template) {
        signIn(account);
        open("drafts", DraftsView.class);
        Select<TemplateSummary> templates = get(Select.class, "Template");
        enter(
                templates,
                templates
                        .getListDataView()
                        .getItems()
                        .filter(each -> each.title().equals(template))
                        .findFirst()
                        .orElseThrow());
        Select<Period> period = all(Select.class).stream()
                .filter(select -> "Period".equals(select.getLabel()) && select.getValue() instanceof Period)
                .findFirst()
                .orElseThrow();
        enter(period, Period.parse("2021-Q3"));
        press("Begin");
        assertThat(view()).isInstanceOf(DraftView.class);
    }

    /** Waits until the pages stand there. */
    private static void settle() {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            answer();
            assertThat(text()).contains("Pages: ").doesNotContain("The pages are being made");
        });
    }

    private String kept(String section) {
        return jdbc.sql("""
                SELECT s.text FROM editorial_section s JOIN editorial_manuscript m ON m.id = s.manuscript_id
                JOIN editorial_item i ON i.id = m.item_id WHERE i.name = ? AND s.name = ?""").params(NAME, section).query(String.class).single();
    }
}

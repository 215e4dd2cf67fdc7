package toex.outcomes.editorial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.drawing.ui.LocatorImage;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.AnotherStep;

/** A case study from its first word to its withdrawal, on the page. */
class ManuscriptViewTest extends KaribuTest {

    private static final String KIND = "case-study";
    private static final String NAME = "operation-test";

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    ManuscriptSettings settings;

    @Autowired
    CaseStudyService studies;

    @Autowired
    JdbcClient jdbc;

    private Manuscript draft;

    @BeforeEach
    void begin() {
        signIn("comms");
        draft = manuscripts.begin(
                KIND,
                NAME,
                Marking.OFFICIAL,
                Map.of(
                        Manuscript.TITLE,
                        "Operation Test",
                        "summary",
                        "A short summary.",
                        "story",
                        "First words.",
                        "threat",
                        "Fraud",
                        "outcome",
                        "2 arrests"));
    }

    @AfterEach
    void remove() {
        for (String table : List.of("step", "comment", "writer", "section")) {
            jdbc.sql("DELETE FROM editorial_" + table
                            + " WHERE manuscript_id IN (SELECT id FROM editorial_manuscript WHERE item_id = ?)")
                    .param(draft.item().id())
                    .update();
        }
        jdbc.sql("DELETE FROM editorial_manuscript WHERE item_id = ?")
                .param(draft.item().id())
                .update();
        jdbc.sql("DELETE FROM editorial_picture WHERE item_id = ?")
                .param(draft.item().id())
                .update();
        jdbc.sql("DELETE FROM editorial_item WHERE id = ?")
                .param(draft.item().id())
                .update();
    }

    private void openIt() {
        open("content/%s/%s".formatted(KIND, NAME), ManuscriptView.class);
    }

    private Manuscript now() {
        return manuscripts.find(draft.id()).orElseThrow();
    }

    @Test
    void what_is_typed_is_saved_and_shown_as_readers_will_see_it() {
        openIt();
        enter(get(TextArea.class, "Story, in Markdown"), "## Heading\n\nNow {{figure:disruption}} disruptions.");
        assertThat(now().text("story")).startsWith("## Heading");
        assertThat(text()).contains("Saved at");
        assertThat(all(FigureDoor.class)).extracting(door -> text(door)).anyMatch(it -> it.contains("299"));
    }

    @Test
    void the_list_of_content_says_when_something_is_to_be_looked_at_again() {
        settings.reviewOn(draft, LocalDate.of(2031, 3, 5));
        open("content", ContentView.class);
        assertThat(text()).contains("Operation Test", Times.day(LocalDate.of(2031, 3, 5)));
    }

    @Test
    void a_number_that_a_figure_would_say_or_contradict_is_pointed_out() {
        openIt();
        enter(get(TextArea.class, "Summary"), "There were 299 of them, in all 300 disruptions.");
        assertThat(text()).contains("“299” was typed. It is the figure", "“300” was typed, but");
    }

    @Test
    void a_second_person_sees_both_texts_and_overwrites_nothing() {
        openIt();
        manuscripts.save(draft.id(), "story", 1, "Somebody else's words.");
        enter(get(TextArea.class, "Story, in Markdown"), "My own words.");
        assertThat(text()).contains("comms changed this part", "Nothing was overwritten", "Somebody else's words.");
        assertThat(now().text("story")).isEqualTo("Somebody else's words.");
        press("Put my words in their place");
        assertThat(now().text("story")).isEqualTo("My own words.");
        assertThat(text()).doesNotContain("Nothing was overwritten");
    }

    @Test
    void words_that_the_browser_kept_are_handed_in_again() {
        openIt();
        SectionField field = all(SectionField.class).getLast();
        field.restore("Words typed while the server was away.", 1);
        assertThat(now().text("story")).isEqualTo("Words typed while the server was away.");
        field.restore("Older words.", 1);
        assertThat(text()).contains("Nothing was overwritten");
        assertThat(now().text("story")).isEqualTo("Words typed while the server was away.");
    }

    @Test
    void the_history_says_in_words_when_an_embargo_ends() {
        openIt();
        enter(get(DateTimePicker.class), LocalDateTime.of(2127, 7, 15, 9, 0));
        press("Set the embargo");
        assertThat(text()).contains("Embargo set: 15 July 2127, 09:00");
    }

    @Test
    void from_draft_to_readers_and_back_by_two_people() {
        openIt();
        press("Submit for approval");
        assertThat(text()).contains("In review", "An approver has to look at this.");
        signIn("approver");
        openIt();
        assertThat(get(AnotherStep.class).getSummaryText())
                .as("one reason at a time is asked for")
                .isEqualTo("Another step: Withdraw");
        press("Approve");
        press("Publish");
        assertThat(studies.published(NAME)).isPresent();
        enter(get(TextArea.class, "Why it is withdrawn"), "It named somebody.");
        press("Withdraw");
        assertThat(text()).contains("Withdrawn", "It named somebody.");
        assertThat(studies.published(NAME)).isEmpty();
    }

    @Test
    void a_story_told_of_a_force_has_its_place_on_the_map_in_the_list_and_on_its_regions_page() {
        manuscripts.save(draft.id(), "force", draft.section("force").version(), "E23000018");
        manuscripts.save(
                draft.id(), "story", draft.section("story").version(), "Part of {{figure:disruption}} disruptions.");
        openIt();
        press("Submit for approval");
        signIn("approver");
        openIt();
        press("Approve");
        press("Publish");
        signIn("leader");
        open("case-studies/" + NAME);
        assertThat(get(LocatorImage.class).getElement().getChild(0).getProperty("innerHTML"))
                .contains("<svg", "East Midlands on the map of England and Wales");
        assertThat(text()).contains("East Midlands", "Part of 299 ");
        open("case-studies");
        assertThat(text()).containsSubsequence("Operation Test", "2 arrests", "East Midlands");
        open("regions/EMSOU");
        assertThat(text()).contains("Operation Test", "A short summary.");
    }

    @Test
    void what_is_not_right_yet_is_not_submitted() {
        openIt();
        enter(get(TextField.class, "Title"), "");
        enter(get(TextArea.class, "Story, in Markdown"), "![](picture:1)");
        press("Submit for approval");
        assertThat(text()).contains("Give it a title.", "Say in words what each picture shows");
        assertThat(now().isDraft()).isTrue();
    }

    @Test
    void a_script_in_a_story_is_text() {
        openIt();
        enter(get(TextArea.class, "Story, in Markdown"), "<script>alert(1)</script> <img src=x onerror=alert(1)>");
        Element preview = styled("manuscript-preview").getFirst().getElement();
        assertThat(preview.getOuterHTML()).doesNotContain("<script", "onerror=\"");
    }

    @Test
    void a_new_version_shows_its_difference_to_the_published_one() {
        openIt();
        press("Submit for approval");
        signIn("approver");
        openIt();
        press("Approve");
        press("Publish");
        signIn("comms");
        openIt();
        press("Begin a new version");
        assertThat(text()).contains("Version 2", "Both versions say the same.");
        enter(get(TextArea.class, "Story, in Markdown"), "Second words.");
        openIt();
        assertThat(text(get(DifferenceText.class)))
                .containsSubsequence("removed:", "First", "added:", "Second", "words.");
    }
}

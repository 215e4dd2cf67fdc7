package toex.outcomes.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;

class DefinitionsViewTest extends KaribuTest {

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void restore() {
        jdbc.sql("""
                UPDATE measure m JOIN measure_earlier e USING (code)
                SET m.definition = e.definition, m.targets = e.targets, m.valid_from = e.valid_from, m.version = 0 WHERE e.version = 0""").update();
        jdbc.sql("DELETE FROM measure_earlier").update();
    }

    @Test
    void every_measure_and_published_figure_has_an_entry_of_its_own() {
        signIn("leader");
        open("definitions", DefinitionsView.class);
        List<String> ids = all(DefinitionEntry.class).stream()
                .map(entry -> entry.getId().orElse(""))
                .toList();
        assertThat(ids)
                .contains("disruption", "safeguarding-referral", "supported-job", "benefit-total", "disruption-speed")
                .doesNotHaveDuplicates();
        assertThat(text())
                .contains(
                        "More is better",
                        "The programme’s analyst".replace('’', '\''),
                        "Crest Advisory",
                        "In this wording since")
                .doesNotContain("Change the wording");
    }

    @Test
    void the_search_in_the_address_leaves_what_says_the_words() {
        signIn("force");
        open("definitions?q=NRM", DefinitionsView.class);
        assertThat(all(DefinitionEntry.class))
                .extracting(entry -> entry.getId().orElse(""))
                .containsExactly("safeguarding-referral");
        enter(get(TextField.class), "no such words");
        assertThat(text()).contains("Nothing here says “no such words”.");
    }

    @Test
    void an_analyst_changes_a_wording_and_the_earlier_one_stays_with_its_dates() {
        signIn("analyst");
        open("definitions?q=disruption", DefinitionsView.class);
        change("Disruptions, said anew.");
        assertThat(all(Dialog.class)).isEmpty();
        assertThat(text(entry("disruption")))
                .contains("Disruptions, said anew.", "From 1 January 2021 to", "whatever level each was assessed at");
        assertThat(text()).doesNotContain("{0}");
        change("Disruptions, said anew.");
        assertThat(text(get(Dialog.class))).contains("Nothing was changed");
    }

    @Test
    void a_target_stands_beside_the_figure_of_its_period_and_nowhere_else() {
        signIn("analyst");
        open("definitions?q=disruption", DefinitionsView.class);
        change("Targets", "soon");
        assertThat(text(get(Dialog.class))).contains("\"soon\" is not a target. Write the period");
        enter(get(TextArea.class, "Targets"), "2022: 1,000\n2021: 50");
        press("Save");
        assertThat(text(entry("disruption"))).contains("1,000 in 2022; 50 in 2021");
        open("performance?period=2022", PerformanceView.class);
        assertThat(text(get(PerformanceHead.class))).contains("short of the target for 2022");
        assertThat(text(get(MeasureCards.class))).contains("of a target of 1,000");
        open("performance?period=2021", PerformanceView.class);
        assertThat(text(get(PerformanceHead.class))).contains("The target for 2021 is reached");
        for (String elsewhere : List.of("", "?period=2022-Q1", "?period=2022&region=EMSOU")) {
            open("performance" + elsewhere, PerformanceView.class);
            assertThat(text()).doesNotContain("target");
        }
        change("Targets", "2022: 900");
        assertThat(text(entry("disruption"))).contains("900 in 2022").doesNotContain("1,000 in 2022");
    }

    private void change(String definition) {
        change("Definition", definition);
    }

    private void change(String field, String text) {
        open("definitions?q=disruption", DefinitionsView.class);
        click(all(Button.class).stream()
                .filter(button -> Objects.equals(
                        button.getElement().getAttribute("aria-label"),
                        "Change the wording of serious and organised crime disruptions recorded"))
                .findFirst()
                .orElseThrow());
        enter(get(TextArea.class, field), text);
        press("Save");
    }

    private static Component entry(String code) {
        return all(DefinitionEntry.class).stream()
                .filter(entry -> entry.getId().filter(code::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}

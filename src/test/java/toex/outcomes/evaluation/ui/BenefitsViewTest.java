package toex.outcomes.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;
import toex.outcomes.figures.ui.SourceDoor;

class BenefitsViewTest extends KaribuTest {

    @Test
    void the_headline_and_each_stage_stand_with_all_their_figures() {
        signIn("force");
        open("benefits", BenefitsView.class);
        assertThat(text(view())).contains("£30.8 million of the £156.3 million uncovered each year is cashable");
        List<NativeTableRow> rows = all(get(ImpactTable.class), NativeTableRow.class);
        assertThat(rows).hasSize(4);
        assertThat(text(rows.get(1)))
                .contains(
                        "Identify and score the threat", "1.80×", "80% faster", "341 days", "£1.27 million", "£43,938");
        assertThat(text(rows.get(2))).contains("1.68×", "68% faster", "25 days", "£585,000");
        assertThat(text(rows.get(3))).contains("1.28×", "28% faster", "309 days", "£7.3 million");
    }

    @Test
    void every_door_of_the_table_names_the_evaluation() {
        signIn("leader");
        open("benefits");
        for (SourceDoor door : all(view(), SourceDoor.class)) {
            click(door);
            assertThat(text(get(Dialog.class))).contains("Crest Advisory", "January 2023");
            get(Dialog.class).close();
            answer();
        }
    }

    @Test
    void every_figure_is_defined_and_the_missing_pound_sign_is_told() {
        signIn("leader");
        open("benefits");
        assertThat(all(get(Definitions.class), NativeDetails.class))
                .hasSize(4)
                .filteredOn(group -> text(group).contains("Identify and score the threat"))
                .singleElement()
                .satisfies(
                        group -> assertThat(text(group)).contains("Saved for each threat", "without its pound sign"));
    }
}

package toex.outcomes.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.ui.DayField;

/** What each test makes is taken back. */
class OrganisationsViewTest extends KaribuTest {

    private static final String NEW = "E23000098";
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    @Autowired
    OrganisationEditor editor;

    @BeforeEach
    void signIn() {
        signIn("admin");
    }

    @AfterEach
    void takeBack() {
        SystemUser.run(() -> editor.register().find(NEW).ifPresent(editor::takeBack));
    }

    @Test
    void everybody_is_listed_with_code_region_and_days() {
        open("organisations", OrganisationsView.class);
        assertThat(text()).contains("15 of 43 shown").doesNotContain("Gwent Police");
        press("Show more");
        press("Show more");
        assertThat(text()).doesNotContain("of 43 shown");
        assertThat(text())
                .contains("Gwent Police", "W15000002", "Southern Wales", "Border Force")
                .contains("Gangmasters and Labour Abuse Authority", "31 December 2025", "1 January 2026");
    }

    @Test
    void a_force_is_found_by_its_name_its_code_or_its_region() {
        open("organisations");
        for (String words : List.of("gwent", "w15000002", "southern WALES")) {
            enter(get(TextField.class, "Find by name, code or region"), words);
            assertThat(text()).as(words).contains("Gwent Police").doesNotContain("Avon and Somerset Police");
        }
        enter(get(TextField.class, "Find by name, code or region"), "nowhere");
        assertThat(text()).contains("0 of 0 shown");
    }

    @Test
    void a_merger_made_on_the_page_is_shown_with_its_history_and_taken_back() {
        merge();
        assertThat(address()).isEqualTo("organisations/" + NEW);
        assertThat(text()).contains("North Channel Police", "1 April 2027", "South East");
        open("organisations/E23000032", OrganisationView.class);
        assertThat(text())
                .contains("Its last day was 31 March 2027. It was merged into North Channel Police.", "Eastern");
        open("organisations/" + NEW);
        press("Take back the latest change");
        confirm("Take back the latest change");
        assertThat(address()).isEqualTo("organisations");
        assertThat(text()).doesNotContain("North Channel");
    }

    @Test
    void what_is_added_is_asked_for_in_words() {
        for (String what : List.of("Add a force", "Add a region", "Add a partner")) {
            open("organisations", OrganisationsView.class);
            press(what);
            Dialog dialog = get(Dialog.class);
            assertThat(dialog.getHeaderTitle()).isEqualTo(what);
            assertThat(all(dialog, Button.class)).extracting(Button::getText).contains(what);
            assertThat(text(dialog)).doesNotContain("organisation.");
            dialog.close();
        }
    }

    @Test
    void who_enters_nothing_is_told_what_to_enter() {
        open("organisations", OrganisationsView.class);
        press("Merge forces");
        confirm("Merge forces");
        assertThat(text(get(Dialog.class))).contains("Enter a code of 2 to 16 letters, digits or dashes.");
    }

    @Test
    void a_refusal_stays_in_the_dialog() {
        open("organisations/E23000032", OrganisationView.class);
        press("End");
        enter(get(DayField.class), LocalDate.of(2022, 1, 1));
        confirm("End");
        assertThat(text(get(Dialog.class))).contains("Kent Police has records from 2 January 2022 on");
        enter(get(DayField.class), null);
        confirm("End");
        assertThat(text(get(Dialog.class))).contains("The date is missing");
    }

    @Test
    void who_opened_a_force_before_somebody_else_changed_it_is_told_so() {
        merge();
        press("Rename");
        History seen = editor.register().find(NEW).orElseThrow();
        editor.rename(
                (ForceHistory) seen,
                new toex.outcomes.organisation.ForceNames("North Channel Force", "North Channel"),
                null);
        confirm("Rename");
        assertThat(text()).contains("Somebody else has changed North Channel Police since you opened it");
    }

    @SuppressWarnings("unchecked")
    private void merge() {
        open("organisations", OrganisationsView.class);
        press("Merge forces");
        MultiSelectComboBox<ForceHistory> forces = get(MultiSelectComboBox.class);
        enter(forces, Set.of(force("E23000032"), force("E23000033")));
        enter(get(TextField.class, "Code"), NEW);
        enter(get(TextField.class, "Name"), "North Channel Police");
        enter(get(TextField.class, "Short name"), "North Channel");
        ComboBox<RegionHistory> region = (ComboBox<RegionHistory>) get(RegionChoice.class);
        enter(region, (RegionHistory) editor.register().find("SEROCU").orElseThrow());
        enter(get(DayField.class), APRIL);
        confirm("Merge forces");
    }

    private ForceHistory force(String code) {
        return (ForceHistory) editor.register().find(code).orElseThrow();
    }

    private void confirm(String button) {
        click(all(get(Dialog.class), Button.class).stream()
                .filter(it -> it.getText().equals(button))
                .findFirst()
                .orElseThrow());
    }
}

package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import toex.outcomes.performance.Amendment;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

class OutcomeImportTest extends ImportTest {

    @Test
    void every_way_to_write_a_row_becomes_the_same_kind_of_record() {
        Imported imported = load(file("outcomes.csv", "\uFEFF" + """
                Operation,quantity,level,strand,threat,force,date,kind,REFERENCE
                Miyo,3,Major,Pursue,County lines and criminal exploitation,gwent police,31/07/2022,disruption,A-1
                ,,,,,E23000035,2022-07-01,supported-job,A-2
                "Booker, ""north""\",1,,protect,modern-slavery,Devon and Cornwall Police,2022-06-30,safeguarding-referral,A-3
                Café,12,,,,NCA,2022-06-30,ocg-identified,Ä-4
                """));
        assertThat(imported.state()).isEqualTo(ImportState.LOADED);
        assertThat(records())
                .containsExactly(
                        "A-1|disruption|2022-07-31|W15000002|TARIAN|county-lines|pursue|major|3|Miyo",
                        "A-2|supported-job|2022-07-01|E23000035|SWROCU||||1|",
                        "A-3|safeguarding-referral|2022-06-30|E23000035|SWROCU|modern-slavery|protect||1|Booker, \"north\"",
                        "Ä-4|ocg-identified|2022-06-30|NCA|||||12|Café");
        assertMonthsAreRight();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String[] rows = {"A-1,disruption,2022-07-31,Gwent,,,,2,", "A-2,disruption,2022-07-31,Gwent,,,major,,X"};
        load(rows);
        List<String> before = data();
        Imported again = load(rows);
        assertThat(again.state()).isEqualTo(ImportState.UNCHANGED);
        assertThat(again.report().differences().unchanged()).isEqualTo(2);
        assertThat(data()).isEqualTo(before);
    }

    @Test
    void a_changed_row_with_a_known_reference_is_an_amendment_and_shown_as_one() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,", "A-2,disruption,2022-07-31,Gwent,,,major,,X");
        Imported second = load("A-2,disruption,2022-08-01,Dorset,,,major,5,x", "A-3,disruption,2022-08-01,Dorset,,,,,");
        assertThat(second.report().differences().added()).isEqualTo(1);
        assertThat(second.report().differences().amended()).isEqualTo(1);
        assertThat(second.report().differences().amendments())
                .containsExactly(new Amendment(
                        2,
                        "A-2",
                        List.of(
                                new Amendment.FieldChange("date", "2022-07-31", "2022-08-01"),
                                new Amendment.FieldChange("force", "W15000002", "E23000039"),
                                new Amendment.FieldChange("quantity", "1", "5"),
                                new Amendment.FieldChange("operation", "X", "x"))));
        assertThat(records()).extracting(row -> row.split("\\|")[4]).containsExactly("TARIAN", "SWROCU", "SWROCU");
        assertMonthsAreRight();
    }

    @Test
    void undoing_an_import_puts_everything_back() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,", "A-2,disruption,2022-07-31,Gwent,,,major,,X");
        List<String> before = data();
        load("A-2,disruption,2022-08-01,Dorset,,,major,5,x", "A-3,disruption,2022-08-01,Dorset,,,,,");
        SystemUser.run(() -> attempts.undo(runs().getFirst().id()));
        assertThat(data()).isEqualTo(before);
        assertThat(runs().getFirst().state()).isEqualTo(ImportState.UNDONE);
        assertMonthsAreRight();
    }

    @Test
    void an_import_whose_records_were_amended_later_is_undone_only_after_the_later_one() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        long first = runs().getFirst().id();
        load(file("later.csv", HEADER + "A-1,disruption,2022-07-31,Gwent,,,,3,\n"));
        long second = runs().getFirst().id();
        assertThatThrownBy(() -> SystemUser.run(() -> attempts.undo(first)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Undo \"later.csv\" first");
        SystemUser.run(() -> attempts.undo(second));
        SystemUser.run(() -> attempts.undo(first));
        assertThat(records()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outcome_month")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void one_bad_row_keeps_the_whole_file_out_and_comes_back_with_what_would_be_right() throws IOException {
        Imported imported = load(
                "A-1,disruption,2022-07-31,Gwent,,,,2,",
                "A-2,disruptions,31/02/2022,Gwent,,,,-1,",
                ",disruption,2/13/22,Nowhere,magic,,,1000000000000,");
        assertThat(imported.state()).isEqualTo(ImportState.REFUSED);
        assertThat(imported.report().rejected()).isEqualTo(2);
        assertThat(records()).isEmpty();
        assertThat(Files.readString(rejected()))
                .contains(
                        "line,column,value,what-would-be-right",
                        "3,kind,disruptions",
                        "3,date,31/02/2022",
                        "3,quantity,'-1",
                        "4,reference,",
                        "4,date,2/13/22",
                        "4,threat,magic",
                        "4,quantity,1000000000000");
        assertThat(runs().getFirst().state()).isEqualTo(ImportState.REFUSED);
    }

    @Test
    void a_row_that_stands_twice_counts_once_and_one_that_differs_is_rejected() {
        assertThat(check("A-1,disruption,2022-07-31,Gwent,,,,2,", "A-1,disruption,2022-07-31,Gwent,,,,2,")
                        .differences()
                        .repeats()
                        .count())
                .isEqualTo(1);
        CheckingReport report = check("A-1,disruption,2022-07-31,Gwent,,,,2,", "A-1,disruption,2022-07-31,Gwent,,,,3,");
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.reasons().getFirst().line()).isEqualTo(3);
    }

    @Test
    void a_dry_run_leaves_no_trace() {
        List<String> before = data();
        check("A-1,disruption,2022-07-31,Gwent,,,,2,");
        assertThat(data()).isEqualTo(before);
        assertThat(runs()).isEmpty();
    }

    @Test
    void a_force_without_records_and_a_jump_are_warned_of() {
        List<String> warnings = Warnings.of(check(
                "A-1,disruption,2022-04-30,Gwent,,,,10,",
                "A-2,disruption,2022-05-30,Gwent,,,,10,",
                "A-3,disruption,2022-06-30,Gwent,,,,10,",
                "A-4,disruption,2022-07-31,Gwent,,,,200,"));
        assertThat(warnings).hasSize(2);
        assertThat(warnings.getFirst()).contains("Dorset").doesNotContain("Gwent");
        assertThat(warnings.getLast())
                .isEqualTo("disruption in July 2022: 200, against 10 a month in the three months before.");
    }
}

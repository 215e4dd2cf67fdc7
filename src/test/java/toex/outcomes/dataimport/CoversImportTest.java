package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.CompletenessService;
import toex.outcomes.performance.Covers;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** What a file is said to be complete for, and what is taken for complete where nobody says so. */
class CoversImportTest extends ImportTest {

    private static final RegionCode TARIAN = new RegionCode("TARIAN");

    @Autowired
    CompletenessService completeness;

    @Autowired
    ReportingDeclarations declarations;

    @Autowired
    PerformanceService performance;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM reporting_declaration").update();
    }

    @Test
    void a_file_that_covers_a_month_for_all_leaves_nobody_missing() {
        load(covers("2022-12", ""), "A-1,disruption,2022-12-05,Gwent,,,,,");
        assertThat(sentence("2022-12", null)).isEmpty();
        assertThat(disruptions("2022-12", null).source().inWords())
                .isEqualTo("Programme records, 1 record from 1 import");
    }

    @Test
    void who_is_not_covered_is_named_beside_the_figure_and_in_its_source() {
        String forces = "NEROCU,NWROCU,YHROCU,EMSOU,ROCUWM,ERSOU,SEROCU,TARIAN,LONDON";
        load(covers("2022-12", forces), "A-1,disruption,2022-12-05,Gwent,,,,,");
        assertThat(disruptions("2022-12", null).source().incomplete())
                .isEqualTo("SWROCU has not reported December 2022.");
        assertThat(disruptions("2022-12", null).source().inWords())
                .endsWith("1 import; SWROCU has not reported December 2022");
        assertThat(disruptions("2022-12", TARIAN).source().incomplete()).isEmpty();
    }

    @Test
    void without_a_declaration_a_force_has_reported_from_its_first_record_in_a_file_to_its_last() {
        load(
                "A-1,disruption,2022-10-05,Gwent,,,,,",
                "A-2,disruption,2022-12-05,Gwent,,,,,",
                "A-3,disruption,2022-12-05,South Wales,,,,,",
                "A-4,supported-job,2022-11-05,Dyfed-Powys,,,,,");
        assertThat(sentence("2022-Q4", TARIAN))
                .isEqualTo(
                        "Dyfed-Powys has not reported October to December 2022; South Wales has not reported October and November 2022.");
    }

    @Test
    void no_change_is_worked_out_where_either_side_is_incomplete() {
        load(
                covers("2022-10-01..2022-12-31", "TARIAN"),
                "A-1,disruption,2022-10-05,Gwent,,,,,",
                "A-2,disruption,2022-12-05,Gwent,,,,,");
        Scope december = new Scope(Period.parse("2022-12"), TARIAN);
        assertThat(SystemUser.call(() -> performance.headlines(december)))
                .allMatch(headline -> headline.change().isPresent());
        assertThat(SystemUser.call(() -> performance.headlines(new Scope(december.period(), null))))
                .allMatch(headline -> headline.change().isEmpty());
    }

    @Test
    void a_declaration_goes_with_its_import_and_one_of_records_that_were_there_stays() {
        load(covers("2022-12", "Gwent"), "A-1,disruption,2022-12-05,Gwent,,,,,");
        assertThat(declared()).isEqualTo(1);
        SystemUser.run(() -> attempts.undo(runs().getFirst().id()));
        assertThat(declared()).isZero();
        load("A-1,disruption,2022-12-05,Gwent,,,,,");
        load(covers("2022-12", "Gwent"), "A-1,disruption,2022-12-05,Gwent,,,,,");
        assertThat(declared()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_covered_is_refused_with_what_would_be_right() {
        assertThatThrownBy(() -> covers("2022-12-05..2022-12-31", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whole months");
        assertThatThrownBy(() -> covers("all", "")).hasMessageContaining("whole months");
        assertThatThrownBy(() -> covers("2999-12", "")).hasMessageContaining("not over");
        assertThatThrownBy(() -> covers("soon", "")).hasMessageContaining("is not a period");
        assertThatThrownBy(() -> covers("2022-12", "Gwent, Atlantis")).hasMessageContaining("\"Atlantis\" is no force");
    }

    @Test
    void a_month_of_a_table_has_the_gaps_of_its_own_month() {
        load(covers("2022-11", ""), "A-1,disruption,2022-11-05,Gwent,,,,,");
        load(covers("2022-12", "TARIAN"), "A-2,disruption,2022-12-05,Gwent,,,,,");
        List<Figure> months = SystemUser.call(() -> performance.table(
                        new MeasureCode("disruption"), Dimension.MONTH, new Scope(Period.parse("2022"), null)))
                .rows();
        assertThat(months.getFirst().source().incomplete()).isEmpty();
        assertThat(months.getLast().source().incomplete()).contains("forces have not reported all of December 2022");
    }

    private Covers covers(String months, String forces) {
        return SystemUser.call(() -> declarations.covers(months, forces));
    }

    private void load(Covers covers, String... rows) {
        Path file = file("covers.csv", HEADER + String.join("\n", rows) + "\n");
        SystemUser.call(() -> imports.load(
                file, "covers.csv", new Told(Marking.OFFICIAL, covers), rejected(), (step, fraction) -> {}));
    }

    private String sentence(String period, @Nullable RegionCode region) {
        return SystemUser.call(() -> completeness.now().sentence(Period.parse(period), region, null));
    }

    private Figure disruptions(String period, @Nullable RegionCode region) {
        return SystemUser.call(() -> performance.headlines(new Scope(Period.parse(period), region))).stream()
                .map(headline -> headline.figure())
                .filter(figure -> figure.measure().code().value().equals("disruption"))
                .findFirst()
                .orElseThrow();
    }

    private int declared() {
        return jdbc.sql("SELECT COUNT(*) FROM reporting_declaration")
                .query(Integer.class)
                .single();
    }
}

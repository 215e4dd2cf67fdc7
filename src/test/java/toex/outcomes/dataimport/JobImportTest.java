package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import toex.outcomes.performance.Amendment;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

class JobImportTest extends ImportTest {

    private static final String JOBS = "reference,force,requested,triaged,terms-agreed,product-delivered,threat-scored,"
            + "disruption-achieved,closed,declined,threat,operation\n";

    @Test
    void a_job_that_is_not_recorded_is_made_and_one_that_is_gets_its_stages() {
        load("J-1,supported-job,2022-05-05,Gwent,fraud,protect,,,Booker");
        Imported imported = loadJobs(
                "J-1,Gwent,2022-03-02,2022-03-04,,2022-05-20,,,,,,",
                "J-2,NCA,01/04/2022,,,,,,,02/04/2022,county-lines,Miyo");
        assertThat(imported.state()).isEqualTo(ImportState.LOADED);
        assertThat(imported.report().differences().added()).isEqualTo(1);
        assertThat(imported.report().differences().amended()).isEqualTo(1);
        assertThat(records())
                .containsExactly(
                        "J-1|supported-job|2022-05-05|W15000002|TARIAN|fraud|protect||1|Booker",
                        "J-2|supported-job|2022-04-01|NCA||county-lines|||1|Miyo");
        assertThat(jobs())
                .containsExactly(
                        "J-1|2022-03-02|2022-03-04|null|2022-05-20|null|null|null|null",
                        "J-2|2022-04-01|null|null|null|null|null|null|2022-04-02");
        assertMonthsAreRight();
    }

    @Test
    void the_same_jobs_twice_change_nothing() {
        loadJobs("J-1,Gwent,2022-03-02,2022-03-04,,,,,,,,X");
        List<String> before = data();
        assertThat(loadJobs("J-1,Gwent,2022-03-02,2022-03-04,,,,,,,,X").state()).isEqualTo(ImportState.UNCHANGED);
        assertThat(data()).isEqualTo(before);
    }

    @Test
    void a_later_stage_is_an_amendment_and_undoing_it_takes_it_back() {
        loadJobs("J-1,Gwent,2022-03-02,2022-03-04,,,,,,,,", "J-2,Gwent,2022-03-02,,,,,,,,,");
        List<String> before = data();
        List<String> jobsBefore = jobs();
        Imported later = loadJobs("J-1,Gwent,2022-03-02,2022-03-04,2022-03-20,,,,,,fraud,");
        assertThat(later.report().differences().amendments())
                .containsExactly(new Amendment(
                        2,
                        "J-1",
                        List.of(
                                new Amendment.FieldChange("terms-agreed", "", "2022-03-20"),
                                new Amendment.FieldChange("threat", "", "fraud"))));
        assertThat(jobs().getFirst()).startsWith("J-1|2022-03-02|2022-03-04|2022-03-20");
        assertMonthsAreRight();
        undo(0);
        assertThat(jobs()).isEqualTo(jobsBefore);
        assertThat(data()).isEqualTo(before);
        assertMonthsAreRight();
    }

    @Test
    void a_record_with_stages_of_a_later_import_is_not_taken_from_under_them() {
        load("J-1,supported-job,2022-05-05,Gwent,,,,,");
        loadJobs("J-1,Gwent,2022-03-02,,,,,,,,,");
        assertThatThrownBy(() -> undo(1)).isInstanceOf(Refusal.class).hasMessageContaining("jobs.csv");
        undo(0);
        undo(1);
        assertThat(records()).isEmpty();
        assertThat(jobs()).isEmpty();
    }

    @Test
    void stages_out_of_order_and_references_of_others_are_rejected() {
        load("J-1,supported-job,2022-05-05,Gwent,,,,,", "D-1,disruption,2022-05-05,Gwent,,,,,");
        Imported imported = loadJobs(
                "J-1,Dorset,2022-03-02,,,,,,,,,",
                "D-1,Gwent,2022-03-02,,,,,,,,,",
                "J-3,Gwent,2022-03-02,2022-03-01,,,,,,,,",
                "J-4,Gwent,2022-03-02,,,,,2022-06-01,2022-05-01,,,",
                "J-5,Gwent,2022-03-02,,,,,,2022-05-01,2022-05-01,,",
                "J-6,Gwent,,,,,,,,,,");
        assertThat(imported.report().reasons())
                .extracting(reason -> reason.line() + " " + reason.column())
                .containsExactlyInAnyOrder(
                        "2 force", "3 reference", "4 triaged", "5 disruption-achieved", "6 declined", "7 requested");
        assertThat(jobs()).isEmpty();
    }

    private Imported loadJobs(String... rows) {
        return load(file("jobs.csv", JOBS + String.join("\n", rows) + "\n"));
    }

    /** @param latest 0 for the latest import, 1 for the one before */
    private void undo(int latest) {
        SystemUser.run(() -> attempts.undo(runs().get(latest).id()));
    }

    private List<String> jobs() {
        return rows("""
                SELECT o.reference, requested, triaged, terms_agreed, product_delivered, threat_scored, disruption_achieved,
                  closed, declined FROM supported_job j JOIN outcome_record o ON o.id = j.record_id ORDER BY o.reference""");
    }
}

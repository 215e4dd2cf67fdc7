package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "ANALYST")
class OutcomeRecordsTest {

    private static final String SHA = "a".repeat(64);
    private static final Scope MARCH = new Scope(Period.parse("2024-03"), null);

    @Autowired
    OutcomeRecords records;

    @Autowired
    RecordIntake intake;

    @Autowired
    PerformanceService performance;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void loaded_records_are_counted_at_once() {
        load(referral("A", 3), referral("B", 2));
        assertThat(referralsInMarch().text()).isEqualTo("5");
        assertThat(referralsInMarch().source().inWords()).startsWith("Programme records, 2 records from 1 import");
    }

    @Test
    @Transactional
    void an_amended_record_leaves_its_old_month_and_counts_in_its_new_one() {
        load(referral("A", 3));
        OutcomeRecord moved = new OutcomeRecord(
                "A",
                OutcomeKind.SAFEGUARDING_REFERRAL,
                LocalDate.of(2024, 5, 2),
                new OrganisationCode("W15000002"),
                new RegionCode("TARIAN"),
                "",
                "protect",
                "",
                4,
                "");
        load(moved);
        assertThat(referralsInMarch().text()).isEqualTo("0");
        assertThat(referrals(new Scope(Period.parse("2024-05"), null)).text()).isEqualTo("4");
    }

    @Test
    @Transactional
    void counting_all_months_anew_gives_the_same_tables() {
        load(referral("A", 3), referral("DEMO-REF-0007", 9));
        load(referral("B", 1));
        List<Map<String, @Nullable Object>> sums = rows("outcome_month");
        List<Map<String, @Nullable Object>> imports = rows("outcome_month_import");
        assertThat(imports).hasSizeGreaterThan(sums.size());
        records.recount();
        assertThat(rows("outcome_month")).isEqualTo(sums);
        assertThat(rows("outcome_month_import")).isEqualTo(imports);
    }

    @Test
    @Transactional
    void a_damaged_rollup_is_put_right_by_counting_anew() {
        List<Map<String, @Nullable Object>> sums = rows("outcome_month");
        jdbc.sql("DELETE FROM outcome_month WHERE cut = 'threat'").update();
        jdbc.sql("UPDATE outcome_month_import SET quantity = quantity + 1").update();
        records.recount();
        assertThat(rows("outcome_month")).isEqualTo(sums);
    }

    @Test
    void the_records_behind_a_figure_are_as_many_as_it_says() {
        for (Dimension by : Dimension.RECORDED) {
            FigureTable table = performance.table(
                    new MeasureCode("safeguarding-referral"), by, new Scope(Period.parse("2022"), null));
            for (Figure figure : table.rows()) {
                RecordFilter behind = RecordFilter.behind(figure, by);
                long counted = ((Source.Records) figure.source()).records();
                assertThat(records.count(behind)).isEqualTo(counted);
                List<StoredRecord> page = records.findPage(behind, RecordOrder.DATE, true, 0, 1000);
                assertThat(page).hasSize((int) counted);
                assertThat(page.stream()
                                .mapToInt(record -> record.outcome().quantity())
                                .sum())
                        .isEqualTo(figure.value() == null ? -1 : figure.value().intValue());
            }
        }
    }

    @Test
    void pages_of_records_follow_one_another_without_repeating() {
        RecordFilter all = RecordFilter.of(Selection.of(Scope.ALL));
        List<StoredRecord> whole = records.findPage(all, RecordOrder.ORGANISATION, false, 0, 200);
        assertThat(records.findPage(all, RecordOrder.ORGANISATION, false, 0, 120))
                .isEqualTo(whole.subList(0, 120));
        assertThat(records.findPage(all, RecordOrder.ORGANISATION, false, 120, 80))
                .isEqualTo(whole.subList(120, 200));
    }

    @Test
    @WithMockUser(roles = "LEADER")
    void a_leader_sees_counts_but_no_records() {
        assertThat(performance.headlines(Scope.ALL)).hasSize(5);
        assertThatThrownBy(() -> records.count(RecordFilter.of(Selection.of(Scope.ALL))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void load(OutcomeRecord... outcomes) {
        AtomicLong line = new AtomicLong();
        intake.stage(Stream.of(outcomes)
                .map(outcome -> new StagedRecord(line.incrementAndGet(), outcome))
                .iterator());
        intake.compare(Marking.OFFICIAL);
        intake.merge("march.csv", SHA, Marking.OFFICIAL);
        intake.discard();
    }

    private List<Map<String, @Nullable Object>> rows(String table) {
        return jdbc.sql("SELECT * FROM " + table).query().listOfRows();
    }

    private Figure referralsInMarch() {
        return referrals(MARCH);
    }

    private Figure referrals(Scope scope) {
        return performance
                .table(new MeasureCode("safeguarding-referral"), Dimension.MONTH, scope)
                .total();
    }

    private static OutcomeRecord referral(String reference, int quantity) {
        return new OutcomeRecord(
                reference,
                OutcomeKind.SAFEGUARDING_REFERRAL,
                LocalDate.of(2024, 3, 5),
                new OrganisationCode("W15000002"),
                new RegionCode("TARIAN"),
                "county-lines",
                "",
                "",
                quantity,
                "");
    }
}

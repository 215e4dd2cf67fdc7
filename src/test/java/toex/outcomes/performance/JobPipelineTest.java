package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "LEADER")
class JobPipelineTest {

    /** A job with the days that it has, in the order of the days. */
    private record Job(LocalDate recorded, List<Map.Entry<Stage, LocalDate>> days) {}

    @Autowired
    JobPipeline pipelines;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_supported_job_of_the_demonstration_stands_at_one_stage() {
        Pipeline pipeline = pipelines.of(Scope.ALL);
        assertThat(pipeline.jobs().text()).isEqualTo("406");
        assertThat(pipeline.at(Stage.REQUESTED).reached().text()).isEqualTo("406");
        assertThat(pipeline.stages().stream()
                        .mapToDouble(at -> at.standing().drawn())
                        .sum())
                .isEqualTo(406);
        assertThat(pipeline.at(Stage.CLOSED).standing().drawn()).isGreaterThan(200);
        assertThat(pipeline.at(Stage.DECLINED).standing().drawn()).isBetween(5.0, 25.0);
    }

    @ParameterizedTest
    @CsvSource({"all,", "2022,", "all,EMSOU", "2022-Q4,ROCUWM", "2022-02-10..2022-05-03,"})
    void counts_and_medians_are_those_of_the_jobs_themselves(String notation, String region) {
        Period period = Period.parse(notation);
        List<Job> jobs = jobs(region == null ? "" : region);
        Pipeline pipeline = pipelines.of(new Scope(period, region == null ? null : new RegionCode(region)));
        for (Stage stage : Stage.values()) {
            assertThat(pipeline.at(stage).reached().drawn())
                    .as("reached %s", stage)
                    .isEqualTo(jobs.stream()
                            .filter(job -> period.contains(job.recorded()))
                            .filter(job -> job.days().stream().anyMatch(day -> day.getKey() == stage))
                            .count());
            assertThat(pipeline.at(stage).standing().drawn())
                    .as("standing at %s", stage)
                    .isEqualTo(jobs.stream()
                            .filter(job -> period.contains(job.recorded()))
                            .filter(job -> job.days().getLast().getKey() == stage)
                            .count());
            if (stage != Stage.REQUESTED) {
                assertMedian(pipeline.at(stage).median(), times(jobs, stage, period));
                assertQuartiles(pipeline.at(stage), times(jobs, stage, period));
            }
        }
    }

    @Test
    void the_trend_is_the_median_of_the_stages_reached_in_each_quarter() {
        List<Job> jobs = jobs("");
        List<Figure> quarters =
                pipelines.of(Scope.ALL).at(Stage.PRODUCT_DELIVERED).quarters().rows();
        assertThat(quarters).hasSizeBetween(8, 9);
        for (Figure quarter : quarters) {
            assertThat(quarter.group())
                    .isNotNull()
                    .satisfies(group ->
                            assertMedian(quarter, times(jobs, Stage.PRODUCT_DELIVERED, Period.parse(group.code()))));
        }
    }

    @Test
    void a_median_names_its_jobs_and_the_file_of_their_stages() {
        Figure median = pipelines.of(Scope.ALL).at(Stage.TRIAGED).median();
        assertThat(median.text()).endsWith(" days");
        assertThat(median.source().inWords()).matches("Programme records, 40\\d records from 1 import");
        assertThat(((Source.Records) median.source()).imports().getFirst().fileName())
                .isEqualTo("demonstration-jobs.csv");
    }

    @Test
    void a_period_without_jobs_has_no_times() {
        Pipeline pipeline = pipelines.of(new Scope(Period.parse("2019"), null));
        assertThat(pipeline.isEmpty()).isTrue();
        assertThat(pipeline.at(Stage.CLOSED).median().status()).isEqualTo(DisclosureStatus.UNAVAILABLE);
        assertThat(pipeline.at(Stage.CLOSED).quarters().rows()).isEmpty();
    }

    private static void assertMedian(Figure median, List<Long> times) {
        if (times.isEmpty()) {
            assertThat(median.value()).isNull();
            return;
        }
        List<Long> sorted = times.stream().sorted().toList();
        int size = sorted.size();
        assertThat(median.value())
                .isEqualByComparingTo(BigDecimal.valueOf(sorted.get((size - 1) / 2) + sorted.get(size / 2))
                        .divide(BigDecimal.TWO));
        assertThat(((Source.Records) median.source()).records()).isEqualTo(size);
    }

    private static void assertQuartiles(Pipeline.AtStage at, List<Long> times) {
        if (times.size() < 4) {
            assertThat(at.lower().status()).isEqualTo(DisclosureStatus.UNAVAILABLE);
            return;
        }
        assertThat(times.stream().filter(days -> days <= at.lower().drawn()).count() * 4)
                .isGreaterThanOrEqualTo(times.size());
        assertThat(times.stream().filter(days -> days < at.lower().drawn()).count() * 4)
                .isLessThan(times.size());
        assertThat(times.stream().filter(days -> days <= at.upper().drawn()).count() * 4)
                .isGreaterThanOrEqualTo(3L * times.size());
        assertThat(times.stream().filter(days -> days < at.upper().drawn()).count() * 4)
                .isLessThan(3L * times.size());
    }

    private static List<Long> times(List<Job> jobs, Stage stage, Period period) {
        return jobs.stream()
                .flatMap(job -> IntStream.range(1, job.days().size())
                        .filter(i -> job.days().get(i).getKey() == stage
                                && period.contains(job.days().get(i).getValue()))
                        .mapToObj(i -> ChronoUnit.DAYS.between(
                                job.days().get(i - 1).getValue(),
                                job.days().get(i).getValue())))
                .toList();
    }

    private List<Job> jobs(String region) {
        return jdbc.sql(
                        "SELECT k.*, o.date FROM supported_job k JOIN outcome_record o ON o.id = k.record_id WHERE ? IN ('', o.region)")
                .param(region)
                .query((row, number) -> {
                    Map<Stage, LocalDate> days = new TreeMap<>();
                    for (Stage stage : Stage.values()) {
                        LocalDate day = row.getObject(stage.code().replace('-', '_'), LocalDate.class);
                        if (day != null) {
                            days.put(stage, day);
                        }
                    }
                    List<Map.Entry<Stage, LocalDate>> ordered = new ArrayList<>(days.entrySet());
                    ordered.sort(Map.Entry.<Stage, LocalDate>comparingByValue()
                            .thenComparing(Comparator.comparing(Map.Entry::getKey)));
                    return new Job(row.getObject("date", LocalDate.class), ordered);
                })
                .list();
    }
}

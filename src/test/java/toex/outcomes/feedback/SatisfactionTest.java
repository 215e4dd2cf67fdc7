package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.feedback.data.SatisfactionQuery;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Satisfaction;
import toex.outcomes.performance.Satisfaction.Share;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
@Transactional
@WithMockUser(roles = "LEADER")
class SatisfactionTest {

    private static final Period YEAR = Period.parse("2031");

    @Autowired
    ForceSatisfaction satisfaction;

    @Autowired
    SatisfactionQuery query;

    @Autowired
    FormWording wording;

    @Autowired
    Readable readable;

    @Autowired
    OrganisationService organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_question_has_its_share_its_interval_and_its_number_of_answers() {
        for (int i = 0; i < 10; i++) {
            answer(i, "TARIAN", "2031-06-01", i < 8 ? 5 : 2, false);
        }
        answer(10, "EMSOU", "2031-06-01", 1, false);
        Satisfaction region = satisfaction.of(new Scope(YEAR, new RegionCode("TARIAN")));
        Share quality = region.questions().get(Question.QUALITY.ordinal());
        assertThat(quality.good().text()).isEqualTo("80%");
        assertThat(quality.answers().text()).isEqualTo("10");
        // Wilson, 8 of 10: 49.0% to 94.3%
        assertThat(quality.low().text()).isEqualTo("49%");
        assertThat(quality.high().text()).isEqualTo("94%");
        assertThat(region.responses().text()).isEqualTo("10");
        assertThat(satisfaction.of(new Scope(YEAR, null)).regions())
                .extracting(Share::of)
                .hasSize(2);
    }

    @Test
    void what_was_taken_back_or_skipped_is_not_counted_and_nobody_invited_means_no_rate() {
        answer(0, "TARIAN", "2031-01-01", 5, true);
        assertThat(satisfaction.of(new Scope(YEAR, null)).isEmpty()).isTrue();
        answer(1, "TARIAN", "2031-12-31", null, false);
        Satisfaction one = satisfaction.of(new Scope(YEAR, null));
        assertThat(one.responses().text()).isEqualTo("1");
        assertThat(one.questions().get(Question.QUALITY.ordinal()).good().text())
                .isEqualTo("x");
        assertThat(one.rate().text()).isEqualTo("x");
    }

    @Test
    void the_day_is_that_of_london() {
        answer(0, "TARIAN", "2030-12-31 23:59:59", 5, false);
        assertThat(satisfaction.of(new Scope(YEAR, null)).isEmpty()).isTrue();
        assertThat(satisfaction.of(new Scope(Period.parse("2030-12"), null)).responses())
                .extracting(Figure::text)
                .isEqualTo("1");
    }

    @Test
    void the_interval_is_wilsons_and_stays_within_bounds() {
        assertThat(Wilson.of(0, 10).low()).isCloseTo(0, Offset.offset(1e-9));
        assertThat(Wilson.of(0, 10).high()).isCloseTo(0.2775, Offset.offset(0.0005));
        assertThat(Wilson.of(10, 10).high()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(Wilson.of(1, 1).low()).isCloseTo(0.2065, Offset.offset(0.0005));
        assertThatThrownBy(() -> Wilson.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_question_is_followed_over_the_quarters_and_over_years_where_there_are_many() {
        for (int i = 0; i < 4; i++) {
            answer(i, "TARIAN", "2031-0%d-15".formatted(1 + i), i == 3 ? 5 : 2, false);
        }
        answer(4, "EMSOU", "2031-12-31", 5, false);
        assertThat(satisfaction.of(new Scope(YEAR, null)).periods())
                .extracting(it ->
                        it.of() + " " + it.good().text() + " of " + it.answers().text())
                .containsExactly(
                        "January to March 2031 0% of 3",
                        "April to June 2031 100% of 1",
                        "July to September 2031 x of 0",
                        "October to December 2031 100% of 1");
        assertThat(satisfaction.of(new Scope(YEAR, new RegionCode("EMSOU"))).periods())
                .extracting(it -> it.answers().text())
                .containsExactly("0", "0", "0", "1");
        assertThat(satisfaction.of(new Scope(Period.parse("2031-Q1"), null)).periods())
                .as("one quarter")
                .isEmpty();
        answer(5, "TARIAN", "2035-01-01", 5, false);
        assertThat(satisfaction
                        .of(new Scope(Period.parse("2031-01-01..2035-06-30"), null))
                        .periods())
                .extracting(Share::of)
                .containsExactly("2031", "2032", "2033", "2034", "January to June 2035");
    }

    @Test
    void a_hidden_count_cannot_be_worked_out_from_other_regions_questions_or_the_total() {
        int number = 0;
        for (String region : List.of("TARIAN", "EMSOU", "ERSOU")) {
            int count = region.equals("TARIAN") ? 2 : region.equals("EMSOU") ? 12 : 20;
            for (int i = 0; i < count; i++) {
                answer(number++, region, "2031-06-01", i % 2 == 0 ? 5 : 1, false);
            }
        }
        DisclosureSettings five = new DisclosureSettings(5, 5);
        ResponseRate rate = new ResponseRate(query, readable, organisations, five, Clock.systemUTC());
        ForceSatisfaction guarded = new ForceSatisfaction(query, wording, readable, organisations, rate, five);
        Satisfaction all = guarded.of(new Scope(YEAR, null));
        assertThat(all.regions())
                .extracting(it -> it.answers().text() + " " + it.good().text() + " "
                        + it.low().text())
                .as("the smallest, another one with it, and one that is shown: EMSOU, ERSOU, TARIAN")
                .containsExactly("c c c", "20 50% 30%", "c c c");
        assertThat(all.responses().text()).isEqualTo("34");
        for (String hidden : List.of("TARIAN", "EMSOU")) {
            Satisfaction own = guarded.of(new Scope(YEAR, new RegionCode(hidden)));
            assertThat(own.responses().text()).as(hidden).isEqualTo("c");
            assertThat(own.questions().get(Question.QUALITY.ordinal()).answers().text())
                    .isEqualTo("c");
        }
        assertThat(guarded.of(new Scope(YEAR, new RegionCode("ERSOU")))
                        .responses()
                        .text())
                .isEqualTo("20");
    }

    private void answer(int number, String region, String time, @Nullable Integer rating, boolean withdrawn) {
        jdbc.sql("""
                INSERT INTO feedback_submission (reference, form_token, submitted_by, force_code, region_code,
                  job_reference, sentence, submitted_at, quality, ask_again, withdrawn_at)
                VALUES (:reference, :reference, 'test', 'W15000002', :region, 'J-1', '', :time, :rating, :rating,
                  IF(:withdrawn, :time, NULL))""")
                .param("reference", "FB-SAT-" + number)
                .param("region", region)
                .param("time", time)
                .param("rating", rating)
                .param("withdrawn", withdrawn)
                .update();
    }
}

package toex.outcomes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.figures.Figure;

@PortalTest
@WithMockUser(roles = "LEADER")
class EvaluationServiceTest {

    @Autowired
    EvaluationService evaluation;

    @Test
    void the_headline_is_the_published_one() {
        Benefit benefit = evaluation.benefit().orElseThrow();
        assertThat(benefit.total().text()).isEqualTo("£156.3 million");
        assertThat(benefit.cashable().text()).isEqualTo("£30.8 million");
    }

    @Test
    void each_stage_has_its_published_figures() {
        assertThat(evaluation.impacts())
                .extracting(impact -> impact.name() + ": " + impact.speed().text() + ", "
                        + impact.time().text() + ", " + impact.money().text())
                .containsExactly(
                        "Identify and score the threat: 1.80×, 341 days, £1.27 million",
                        "Reach the agency's top 10 threats: 1.68×, 25 days, £585,000",
                        "Achieve a significant disruption: 1.28×, 309 days, £7.3 million");
    }

    @Test
    void the_missing_pound_sign_of_the_page_is_told() {
        Figure saved = Objects.requireNonNull(evaluation.impacts().getFirst().unitMoney());
        assertThat(saved.text()).isEqualTo("£43,938");
        assertThat(saved.measure().caveat()).contains("43,938").contains("pound sign");
    }

    @Test
    void every_figure_names_the_report_it_was_printed_in() {
        assertThat(evaluation.publishedFigures())
                .hasSize(12)
                .allSatisfy(figure -> assertThat(figure.source().inWords())
                        .isEqualTo("Crest Advisory, Independent economic evaluation, January 2023"));
    }
}

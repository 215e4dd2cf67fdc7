package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.evaluation.EvaluationService;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.programme.ProgrammeService;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** In the real mode, before anybody has loaded anything. */
@SpringBootTest(properties = {"portal.demonstration=false", "portal.data=${test.data:target/test-data/1}/real"})
@WithMockUser(roles = "ADMIN")
class EmptyPortalTest {

    @Autowired
    PerformanceService performance;

    @Autowired
    OrganisationService organisations;

    @Autowired
    EvaluationService evaluation;

    @Autowired
    CaseStudyService caseStudies;

    @Autowired
    ProgrammeService programme;

    @Autowired
    FiguresCommand figures;

    @Test
    void organisations_measures_and_categories_are_there() {
        assertThat(organisations.regions(LocalDate.of(2026, 11, 22))).hasSize(10);
        assertThat(performance.measures())
                .hasSize(5)
                .allSatisfy(measure -> assertThat(measure.definition()).endsWith("."));
        assertThat(performance.categories(Dimension.THREAT)).hasSize(6);
        assertThat(performance.categories(Dimension.STRAND))
                .extracting(Category::label)
                .containsExactly("Pursue", "Prevent", "Protect", "Prepare");
        assertThat(performance.categories(Dimension.LEVEL))
                .extracting(Category::code)
                .containsExactly("major", "moderate", "minor", "none", "negative");
    }

    @Test
    void nothing_else_is() {
        assertThat(evaluation.benefit()).isEmpty();
        assertThat(evaluation.impacts()).isEmpty();
        assertThat(caseStudies.published()).isEmpty();
        assertThat(programme.steps()).isEmpty();
        assertThat(programme.timeline()).isEmpty();
        assertThat(performance.coverage()).isEqualTo(Period.ALL);
        assertThat(performance.dataAsOf()).isEmpty();
    }

    @Test
    void counts_are_zero_and_compared_with_nothing() {
        for (Scope scope : List.of(Scope.ALL, new Scope(Period.parse("2022"), null))) {
            assertThat(performance.headlines(scope)).hasSize(5).allSatisfy(headline -> {
                assertThat(headline.figure().text()).isEqualTo("0");
                assertThat(headline.change()).isEmpty();
                assertThat(headline.months().rows()).isEmpty();
            });
        }
    }

    @Test
    void the_figures_command_prints_five_zeroes() {
        assertThat(print().lines().skip(1)).hasSize(5).allMatch(line -> line.contains(",,0,number,shown,"));
        assertThat(print("--by", "region").lines()).hasSize(1);
    }

    private String print(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        figures.run(
                Options.parse(List.of(arguments), figures.valued(), figures.flags()),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package toex.outcomes.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.evaluation.data.EvaluationRepository;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.DemonstrationData;

/** The figures of the economic evaluation of January 2023: published facts, also in a portal whose records are synthetic. */
@Component
class PublishedEvaluation implements DemonstrationData {

    private static final String FASTER =
            " Given as a ratio: 1.00 is as fast as without the programme, 1.80 is 80% faster.";

    private final EvaluationRepository repository;

    PublishedEvaluation(EvaluationRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void load() {
        if (!repository.isEmpty()) {
            return;
        }
        long report = repository.add(new Source.Published(
                "Independent economic evaluation", "Crest Advisory", LocalDate.of(2023, 1, 1), "January 2023", ""));
        headline(report);
        identify(report);
        reachTopTen(report);
        disrupt(report);
    }

    private void headline(long report) {
        add(
                report,
                null,
                "total",
                "benefit-total",
                "a year of social and economic cost uncovered",
                """
                The social and economic cost to the United Kingdom, a year, of organised exploitation that the TOEX \
                operating model uncovered and that was not recognised elsewhere in the policing system.""",
                "An estimate of the evaluation, not a count. It is a cost uncovered, not money saved.",
                Unit.POUNDS_A_YEAR,
                "156300000");
        add(
                report,
                null,
                "cashable",
                "benefit-cashable",
                "a year of it cashable",
                """
                The part of the £156.3 million of social and economic cost a year that the evaluation found to be \
                cashable.""",
                "Part of the £156.3 million: never add the two up.",
                Unit.POUNDS_A_YEAR,
                "30800000");
    }

    private void identify(long report) {
        repository.addStage(1, "Identify and score the threat");
        add(
                report,
                1,
                "speed",
                "identify-speed",
                "faster to identify and score a threat",
                "How many times faster a threat is identified and scored with the programme's support." + FASTER,
                "",
                Unit.TIMES,
                "1.80");
        add(
                report,
                1,
                "time",
                "identify-time",
                "saved to date",
                "Days saved in identifying and scoring threats, from the programme's start to the date of the evaluation.",
                "",
                Unit.DAYS,
                "341");
        add(
                report,
                1,
                "money",
                "identify-money",
                "saved a year",
                "Money saved a year by identifying and scoring threats with the programme's support.",
                "",
                Unit.POUNDS_A_YEAR,
                "1270000");
        add(
                report,
                1,
                "unit-money",
                "identify-unit-money",
                "saved for each threat",
                "Money saved for each threat that is identified and scored with the programme's support.",
                "The programme's printed page gives this figure as 43,938, without its pound sign.",
                Unit.POUNDS,
                "43938");
    }

    private void reachTopTen(long report) {
        repository.addStage(2, "Reach the agency's top 10 threats");
        add(
                report,
                2,
                "speed",
                "top-threats-speed",
                "faster to reach the agency's top 10 threats",
                "How many times faster a threat comes to be among an agency's top 10 threats with the programme's support."
                        + FASTER,
                "",
                Unit.TIMES,
                "1.68");
        add(
                report,
                2,
                "time",
                "top-threats-time",
                "saved for each member of staff a year",
                "Days saved a year for each member of staff on the way of a threat to the agency's top 10.",
                "",
                Unit.DAYS,
                "25");
        add(
                report,
                2,
                "money",
                "top-threats-money",
                "saved a year",
                "Money saved a year on the way of threats to the agency's top 10.",
                "",
                Unit.POUNDS_A_YEAR,
                "585000");
    }

    private void disrupt(long report) {
        repository.addStage(3, "Achieve a significant disruption");
        add(
                report,
                3,
                "speed",
                "disruption-speed",
                "faster to achieve a significant disruption",
                "How many times faster a significant disruption is achieved with the programme's support." + FASTER,
                "",
                Unit.TIMES,
                "1.28");
        add(
                report,
                3,
                "time",
                "disruption-time",
                "sooner on average",
                "Days by which a significant disruption comes sooner, on average, with the programme's support.",
                "An average: single operations differ.",
                Unit.DAYS,
                "309");
        add(
                report,
                3,
                "money",
                "disruption-money",
                "a year for each operation disrupted",
                "Money a year for each operation disrupted.",
                "Given for one operation. The published page names no number of operations to multiply it by.",
                Unit.POUNDS_A_YEAR,
                "7300000");
    }

    private void add(
            long report,
            @Nullable Integer stage,
            String aspect,
            String code,
            String name,
            String definition,
            String caveat,
            Unit unit,
            String value) {
        Measure measure = new Measure(new MeasureCode(code), name, definition, unit, caveat);
        repository.add(report, stage, aspect, measure, new BigDecimal(value));
    }
}

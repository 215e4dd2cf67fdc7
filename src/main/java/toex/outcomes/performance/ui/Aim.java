package toex.outcomes.performance.ui;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.performance.DataDictionary;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.Wording;
import toex.outcomes.shared.Scope;

/**
 * A figure and what it should come to.
 *
 * @param target a figure of the same measure, whose source is the data dictionary
 */
record Aim(Figure figure, Figure target, Wording.Direction direction) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Of the measures that have a target for exactly the period; targets are for all regions together. */
    static Map<MeasureCode, Aim> of(DataDictionary dictionary, List<Headline> headlines, Scope scope, String document) {
        Map<MeasureCode, Aim> aims = new HashMap<>();
        if (scope.period().isAll() || scope.region() != null) {
            return aims;
        }
        Map<MeasureCode, Wording> said = dictionary.aimedAt(scope.period());
        headlines.stream().map(Headline::figure).forEach(figure -> {
            Wording wording = said.get(figure.measure().code());
            if (wording != null) {
                wording.targets()
                        .of(scope.period())
                        .ifPresent(count -> aims.put(
                                figure.measure().code(),
                                new Aim(figure, target(figure, count, wording, document), wording.direction())));
            }
        });
        return aims;
    }

    private static Figure target(Figure figure, long count, Wording wording, String document) {
        return Figure.shown(
                figure.measure(),
                figure.scope(),
                null,
                BigDecimal.valueOf(count),
                new Source.Published(document, wording.owner(), wording.from(), DAY.format(wording.from()), ""));
    }

    /** By how much the figure is above the target, below it where negative; 0 where it may not be shown. */
    long above() {
        BigDecimal value = figure.value();
        BigDecimal aim = target.value();
        return value == null || aim == null ? 0 : value.subtract(aim).longValueExact();
    }

    /** The part of the sentence's name: whether it is reached, kept to, missed or only expected. */
    String outcome() {
        if (figure.status() != DisclosureStatus.SHOWN) {
            return "hidden";
        }
        return switch (direction) {
            case MORE -> above() >= 0 ? "reached" : "short";
            case LESS -> above() <= 0 ? "within" : "over";
            case NEITHER -> "expected";
        };
    }

    /** The figure on the track to its target. */
    Chart chart(String title, String area) {
        Group whole = new Group("all", area);
        return Chart.bullet(
                title,
                new Series("", "", table(figure, whole)),
                new Series(Series.Role.TARGET, "target", "", table(target, whole)));
    }

    private static FigureTable table(Figure figure, Group whole) {
        Figure row = new Figure(
                figure.measure(),
                figure.scope(),
                whole,
                figure.value(),
                figure.status(),
                figure.marking(),
                figure.source());
        return new FigureTable(figure.measure(), Dimension.REGION, figure.scope(), List.of(row), figure);
    }
}

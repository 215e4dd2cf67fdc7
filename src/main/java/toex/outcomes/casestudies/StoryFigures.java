package toex.outcomes.casestudies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureSource;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.Scope;

/** Figures within a story: {@code {{figure:disruption}}} stands for the figure as it is when the story is read. */
@Component
public class StoryFigures {

    /** A figure's place in a text; its group is the measure's code. */
    public static final Pattern TOKEN = Pattern.compile("\\{\\{figure:([a-z][a-z0-9-]{1,62})}}");

    private final PerformanceService performance;
    private final List<FigureSource> published;

    StoryFigures(PerformanceService performance, List<FigureSource> published) {
        this.performance = performance;
        this.published = published;
    }

    /** All figures that a story may show, by their measures' codes: the programme's counts to date and what is published. */
    public Map<String, Figure> all() {
        Map<String, Figure> all = new LinkedHashMap<>();
        performance.totals(Selection.of(Scope.ALL)).forEach(it -> all.put(code(it), it));
        published.stream()
                .flatMap(source -> source.publishedFigures().stream())
                .forEach(it -> all.putIfAbsent(code(it), it));
        return all;
    }

    /** The same for whoever writes, by name. */
    public static List<LiveFigure> live(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(each ->
                        new LiveFigure(each.getKey(), each.getValue().measure().name(), each.getValue()))
                .toList();
    }

    /** Whether the text shows a figure. */
    static boolean isIn(String text) {
        return TOKEN.matcher(text).find();
    }

    /** The text with the figures in their places; the code in brackets where there is no such figure. */
    static String inWords(String text, Map<String, Figure> figures) {
        Function<MatchResult, String> word = place -> {
            Figure figure = figures.get(place.group(1));
            return Matcher.quoteReplacement(figure == null ? "[" + place.group(1) + "]" : figure.text());
        };
        return TOKEN.matcher(text).replaceAll(word);
    }

    private static String code(Figure figure) {
        return figure.measure().code().value();
    }
}

package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toex.outcomes.document.Block;
import toex.outcomes.document.Run;
import toex.outcomes.document.Text;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.shared.Refusal;

/** Words of people in which {@code {{figure:disruption}}} stands for the figure, and {@code {{period}}} for the period. */
final class LiveWords {

    static final String PERIOD = "{{period}}";
    static final String REGION = "{{region}}";
    static final String RECORDS = "{{records}}";

    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^{}]{1,200})}}");
    private static final String FIGURE = "figure:";

    private final LiveFigures figures;
    private final Map<String, String> facts;

    LiveWords(Snapshot snapshot) {
        Facts all = new Facts(snapshot);
        figures = LiveFigures.of(snapshot);
        facts = Map.of(PERIOD, all.period(), REGION, all.region(), RECORDS, all.asOf());
    }

    /**
     * One line with what its tokens stand for.
     *
     * @throws Refusal where it names a figure that the report does not have
     */
    Text line(String words) {
        return new Text(resolve(new Run(words, Run.Kind.PLAIN, null)));
    }

    /** What each token stands for. */
    Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>(facts);
        figures.all().forEach(figure -> meanings.put(figure.token(), figure.text()));
        return meanings;
    }

    /** Markdown as blocks with what its tokens stand for. @throws Refusal as {@link #line} */
    List<Block> blocks(String markdown) {
        return Story.blocks(markdown, this::resolve);
    }

    private List<Run> resolve(Run run) {
        List<Run> runs = new ArrayList<>();
        Matcher token = TOKEN.matcher(run.words());
        int end = 0;
        while (token.find()) {
            if (token.start() > end) {
                runs.add(new Run(run.words().substring(end, token.start()), run.kind(), run.address()));
            }
            runs.add(meaning(token, run));
            end = token.end();
        }
        if (end < run.words().length()) {
            runs.add(new Run(run.words().substring(end), run.kind(), run.address()));
        }
        return runs;
    }

    private Run meaning(Matcher token, Run around) {
        String fact = facts.get(token.group());
        if (fact != null) {
            return new Run(fact, around.kind(), around.address());
        }
        String name = token.group(1).strip();
        String words = name.startsWith(FIGURE)
                ? figures.named(name.substring(FIGURE.length()).strip())
                        .map(LiveFigure::text)
                        .orElseThrow(() -> missing(token.group()))
                : missingWord(token.group());
        Run.Kind kind = around.kind() == Run.Kind.PLAIN ? Run.Kind.FIGURE : around.kind();
        return new Run(words, kind, around.address());
    }

    private static Refusal missing(String token) {
        return new Refusal(
                "The words name %s, and this report has no such figure. Choose the figure again, or take it out."
                        .formatted(token));
    }

    private static String missingWord(String token) {
        throw new Refusal("The words hold %s, which stands for nothing. Take it out, or choose a figure in its place."
                .formatted(token));
    }
}

package toex.outcomes.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a part may stand in a template.
 *
 * @param value what may stand after its colon, null for nothing
 * @param needsValue whether something must
 * @param settings what it can be told by name, with what each may be
 * @param needed those of the settings that it must be told
 * @param holdsParts whether other parts stand inside it
 */
record PartShape(
        Allowed value, boolean needsValue, Map<String, Allowed> settings, Set<String> needed, boolean holdsParts) {

    private static final Allowed NOTHING = new Allowed("nothing", Pattern.compile("(?!)"));
    private static final Allowed NUMBER = new Allowed("a whole number", Pattern.compile("[1-9][0-9]{0,6}"));
    private static final Allowed SHARE = new Allowed("a number above 0", Pattern.compile("[0-9]{0,2}\\.?[0-9]+"));
    private static final Allowed WORDS = new Allowed("words", Pattern.compile("(?s).{1,2000}"));
    private static final Allowed LONG_WORDS = new Allowed("words", Pattern.compile("(?s).{1,50000}"));
    private static final Allowed NAME = new Allowed("a name in small letters", Pattern.compile("[a-z][a-z0-9-]{0,40}"));
    private static final Allowed KEY = new Allowed("a key of the text bundle", Pattern.compile(".{1,100}"));
    private static final Allowed BY = oneOf("place", "month", "region", "force", "threat", "strand", "level");
    private static final Allowed DIRECTION = oneOf("down", "across");

    private static final Map<String, PartShape> SHAPES = shapes();

    /** @param inWords for the sentence about a mistake */
    record Allowed(String inWords, Pattern pattern) {
        boolean accepts(String text) {
            return pattern.matcher(text).matches() && (this != KEY || Wording.has(text));
        }
    }

    /** How the part of this name may stand; empty where there is no such part. */
    static Optional<PartShape> of(String part) {
        return Optional.ofNullable(SHAPES.get(part));
    }

    static Set<String> names() {
        return SHAPES.keySet();
    }

    private static Map<String, PartShape> shapes() {
        Map<String, PartShape> shapes = new HashMap<>();
        List.of(
                        "new-page",
                        "new-section",
                        "rule",
                        "demonstration",
                        "cover",
                        "pack-cover",
                        "claim",
                        "benefit-heading",
                        "benefit-chart",
                        "national",
                        "impact-heading",
                        "impacts",
                        "impact-table",
                        "impact-columns",
                        "teams-heading",
                        "regions",
                        "case-studies",
                        "poster-sources",
                        "imports",
                        "cell-sources",
                        "fingerprint",
                        "marking",
                        "beside-national")
                .forEach(name -> shapes.put(name, plain()));
        List.of("band", "together", "with-records", "with-evaluation")
                .forEach(name -> shapes.put(name, new PartShape(NOTHING, false, Map.of(), Set.of(), true)));
        List.of("heading", "kicker", "lead", "text", "note").forEach(name -> shapes.put(name, value(KEY, true)));
        List.of("own-heading", "own-text").forEach(name -> shapes.put(name, value(WORDS, true)));
        List.of("own-lead", "own-words").forEach(name -> shapes.put(name, value(LONG_WORDS, true)));
        shapes.put(
                "section",
                new PartShape(
                        NOTHING, false, Map.of("name", NAME, "keep", oneOf("true", "false")), Set.of("name"), true));
        List.of("steps", "timeline").forEach(name -> shapes.put(name, value(DIRECTION, true)));
        shapes.put("contents", value(oneOf("2", "3"), true));
        shapes.put("headlines", value(oneOf("compact"), false));
        shapes.put("figures", value(oneOf("evaluation", "records"), false));
        shapes.put("definitions", value(oneOf("evaluation", "records"), false));
        shapes.put("side", new PartShape(NOTHING, false, Map.of(), Set.of(), true));
        shapes.put("column", new PartShape(NOTHING, false, Map.of("share", SHARE), Set.of("share"), true));
        shapes.put("chart", settings(Map.of("measure", WORDS, "by", BY), Set.of("measure", "by")));
        shapes.put("table", settings(Map.of("by", BY), Set.of("by")));
        shapes.put("map", settings(Map.of("share", SHARE, "note", KEY), Set.of()));
        shapes.put("quotations", settings(Map.of("characters", NUMBER), Set.of()));
        shapes.put("case-study-columns", settings(Map.of("most", NUMBER), Set.of("most")));
        return Map.copyOf(shapes);
    }

    private static PartShape plain() {
        return value(NOTHING, false);
    }

    private static PartShape value(Allowed value, boolean needed) {
        return new PartShape(value, needed, Map.of(), Set.of(), false);
    }

    private static PartShape settings(Map<String, Allowed> settings, Set<String> needed) {
        return new PartShape(NOTHING, false, settings, needed, false);
    }

    private static Allowed oneOf(String... words) {
        return new Allowed("one of: " + String.join(", ", words), Pattern.compile(String.join("|", words)));
    }
}

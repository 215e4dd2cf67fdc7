package toex.outcomes.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import toex.outcomes.feedback.Audience;
import toex.outcomes.shared.Marking;

/** Reads what a template's file says of audience, marking, comparison, case studies and quotations. */
record ChoiceNodes(TemplateNodes nodes) {

    private static final Set<String> CHOICE = Set.of("audience", "marking", "comparison", "case-studies", "quotations");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,120}");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    /** What the mapping says; what it doesn't say is as in {@link Choice#NONE}. */
    Choice choice(@Nullable Node node) {
        if (node == null) {
            return Choice.NONE;
        }
        Map<String, Node> told = nodes.map(node, "a choice", CHOICE);
        List<String> quotations = list(told.get("quotations"), ID, "the number of a quotation");
        return new Choice(
                named(told.get("audience"), Audience.class, Choice.NONE.audience()),
                marking(told.get("marking")),
                named(told.get("comparison"), Choice.Against.class, Choice.NONE.comparison()),
                list(told.get("case-studies"), SLUG, "the name of a case study"),
                quotations == null
                        ? null
                        : quotations.stream().map(Long::valueOf).toList());
    }

    private <E extends Enum<E>> E named(@Nullable Node node, Class<E> type, E otherwise) {
        if (node == null) {
            return otherwise;
        }
        String word = nodes.scalar(node);
        for (E value : type.getEnumConstants()) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        throw nodes.mistake(
                node,
                "this is one of: %s"
                        .formatted(String.join(
                                ", ",
                                List.of(type.getEnumConstants()).stream()
                                        .map(ChoiceNodes::word)
                                        .toList())));
    }

    /** As the file has it: {@code year-before}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Marking marking(@Nullable Node node) {
        try {
            return node == null ? Choice.NONE.marking() : Marking.parse(nodes.scalar(node));
        } catch (IllegalArgumentException e) {
            throw nodes.mistake(node, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable List<String> list(@Nullable Node node, Pattern allowed, String what) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof SequenceNode items)) {
            throw nodes.mistake(node, "a list is wanted here");
        }
        return items.getValue().stream().map(item -> item(item, allowed, what)).toList();
    }

    private String item(Node node, Pattern allowed, String what) {
        String word = nodes.scalar(node);
        if (!allowed.matcher(word).matches()) {
            throw nodes.mistake(node, "this is no %s".formatted(what));
        }
        return word;
    }
}

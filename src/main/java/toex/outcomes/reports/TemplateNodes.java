package toex.outcomes.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import toex.outcomes.shared.Refusal;

/**
 * Takes the nodes of a template's YAML file for what they should be; one that is not is refused with its line and column.
 *
 * @param file the template's name
 */
record TemplateNodes(String file) {

    /** The names and values of a mapping, of which only the known names are allowed, each once. */
    Map<String, Node> map(Node node, String what, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake(
                    node, "%s has names with values: %s".formatted(what, String.join(", ", new TreeSet<>(known))));
        }
        Map<String, Node> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (!known.contains(key)) {
                throw mistake(
                        tuple.getKeyNode(),
                        "%s has no \"%s\", only %s".formatted(what, key, String.join(", ", new TreeSet<>(known))));
            }
            if (map.put(key, tuple.getValueNode()) != null) {
                throw mistake(tuple.getKeyNode(), "\"%s\" stands here twice".formatted(key));
            }
        }
        return map;
    }

    /** The value of a name that has to be there. */
    Node needed(Node in, Map<String, Node> map, String key) {
        Node node = map.get(key);
        if (node == null) {
            throw mistake(in, "\"%s\" is missing".formatted(key));
        }
        return node;
    }

    /** A number between the two, both included. */
    double number(@Nullable Node node, double least, double most) {
        String text = node == null ? "" : scalar(node);
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw mistake(node, "this is a number from %s to %s, not \"%s\"".formatted(plain(least), plain(most), text));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** One word or number. */
    String scalar(@Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw mistake(node, "one word or number is wanted here");
    }

    Refusal mistake(@Nullable Node node, String what) {
        return mistake(node == null ? null : node.getStartMark(), what);
    }

    /** What is wrong, with its file, line and column. */
    Refusal mistake(@Nullable Mark mark, String what) {
        String place = mark == null ? "" : ", line %d, column %d".formatted(mark.getLine() + 1, mark.getColumn() + 1);
        return new Refusal("The template %s.yaml has a mistake%s: %s.".formatted(file, place, what));
    }
}

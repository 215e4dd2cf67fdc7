package toex.outcomes.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import toex.outcomes.document.Sheet;
import toex.outcomes.shared.Refusal;

/** Reads a template's YAML file and checks it: what is wrong is said with its line and column. */
final class TemplateFile {

    private static final Set<String> ROOT = Set.of("page", "parts", "needs", "name", "description", "title");
    private static final Set<String> SIDES = Set.of("top", "right", "bottom", "left");
    private static final Set<String> PAGE = Set.of("margins", "body", "headings", "air", "single");

    private final String name;

    private TemplateFile(String name) {
        this.name = name;
    }

    /** The template of that name that the portal was built with. */
    static Template read(String name) {
        String path = "/reports/" + name + ".yaml";
        try (InputStream file = TemplateFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The portal was built without " + path);
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The template that the text describes.
     *
     * @throws Refusal naming the file, the line, the column and what would be right
     */
    static Template parse(String name, String text) {
        TemplateFile file = new TemplateFile(name);
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw new Refusal("The template %s.yaml is empty. It needs a page and parts.".formatted(name));
            }
            return file.template(root, text);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw file.mistake(mark, "this is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new Refusal("The template %s.yaml cannot be read: %s.".formatted(name, e.getMessage()), e);
        }
    }

    private Template template(Node root, String text) {
        Map<String, Node> content = map(root, "a template", ROOT);
        Map<String, String> words = new HashMap<>();
        for (String word : List.of("name", "description", "title")) {
            Node node = content.get(word);
            if (node != null) {
                words.put(word, scalar(node));
            } else if (!Wording.has(name + "." + word)) {
                throw mistake(root, "\"%s\" is missing: the template's own words for it".formatted(word));
            }
        }
        Node needs = content.get("needs");
        if (needs != null && !scalar(needs).equals("region")) {
            throw mistake(needs, "a template can need a region, and nothing else");
        }
        return new Template(
                name,
                sheet(needed(root, content, "page")),
                parts(needed(root, content, "parts"), false),
                needs != null,
                words,
                text);
    }

    private Sheet sheet(Node node) {
        Map<String, Node> page = map(node, "a page", PAGE);
        Node margins = needed(node, page, "margins");
        Map<String, Node> sides = map(margins, "margins", SIDES);
        return new Sheet(
                Sheet.A4_WIDTH,
                Sheet.A4_HEIGHT,
                number(needed(margins, sides, "top"), 20, 200),
                number(needed(margins, sides, "right"), 0, 200),
                number(needed(margins, sides, "bottom"), 20, 200),
                number(needed(margins, sides, "left"), 0, 200),
                number(needed(node, page, "body"), 6, 24),
                page.containsKey("headings") ? number(page.get("headings"), 0.3, 2) : 1,
                page.containsKey("air") ? number(page.get("air"), 0.1, 3) : 1,
                page.containsKey("single") && scalar(page.get("single")).equals("true"));
    }

    /** @param columns whether these are the columns of a side, which stand nowhere else */
    private List<Template.Part> parts(Node node, boolean columns) {
        if (!(node instanceof SequenceNode list)) {
            throw mistake(node, "parts are a list, each on a line of its own after a dash");
        }
        List<Template.Part> parts = new ArrayList<>();
        for (Node item : list.getValue()) {
            Template.Part part = part(item);
            if (part.name().equals("column") != columns) {
                throw mistake(item, "a \"side\" holds columns, and a \"column\" stands only in a side");
            }
            parts.add(part);
        }
        return parts;
    }

    /** A name alone, or a name with a value, settings or parts. */
    private Template.Part part(Node item) {
        Node content = null;
        Node head = item;
        if (item instanceof MappingNode mapping) {
            if (mapping.getValue().size() != 1) {
                throw mistake(item, "a part is one name, with what it is told after its colon");
            }
            head = mapping.getValue().getFirst().getKeyNode();
            content = mapping.getValue().getFirst().getValueNode();
        }
        String part = scalar(head);
        PartShape shape = PartShape.of(part).orElse(null);
        if (shape == null) {
            throw mistake(
                    head,
                    "there is no part \"%s\", only %s"
                            .formatted(part, String.join(", ", new TreeSet<>(PartShape.names()))));
        }
        return switch (content) {
            case SequenceNode list
            when shape.holdsParts() -> new Template.Part(part, Map.of(), parts(list, part.equals("side")));
            case MappingNode mapping -> told(part, shape, mapping);
            case ScalarNode value -> new Template.Part(part, Map.of("value", value(part, shape, value)), List.of());
            case null -> untold(part, shape, head);
            default -> throw mistake(content, "\"%s\" holds no other parts".formatted(part));
        };
    }

    private Template.Part untold(String part, PartShape shape, Node head) {
        if (shape.needsValue()) {
            throw mistake(
                    head,
                    "\"%s\" needs %s after its colon"
                            .formatted(part, shape.value().inWords()));
        }
        if (shape.holdsParts() || !shape.needed().isEmpty()) {
            throw mistake(
                    head,
                    "\"%s\" needs %s"
                            .formatted(part, shape.holdsParts() ? "parts" : String.join(", ", shape.needed())));
        }
        return new Template.Part(part, Map.of(), List.of());
    }

    private String value(String part, PartShape shape, ScalarNode value) {
        if (!shape.value().accepts(value.getValue())) {
            throw mistake(
                    value,
                    "\"%s\" takes %s, not \"%s\"".formatted(part, shape.value().inWords(), value.getValue()));
        }
        return value.getValue();
    }

    private Template.Part told(String part, PartShape shape, MappingNode mapping) {
        Set<String> known = new TreeSet<>(shape.settings().keySet());
        if (shape.holdsParts()) {
            known.add("parts");
        }
        Map<String, Node> told = map(mapping, "\"" + part + "\"", known);
        Map<String, String> settings = new HashMap<>();
        for (Map.Entry<String, PartShape.Allowed> each : shape.settings().entrySet()) {
            Node node = told.get(each.getKey());
            if (node != null && !each.getValue().accepts(scalar(node))) {
                throw mistake(
                        node,
                        "\"%s\" takes %s, not \"%s\""
                                .formatted(each.getKey(), each.getValue().inWords(), scalar(node)));
            }
            if (node != null) {
                settings.put(each.getKey(), scalar(node));
            }
        }
        shape.needed().forEach(setting -> needed(mapping, told, setting));
        List<Template.Part> inside = shape.holdsParts() ? parts(needed(mapping, told, "parts"), false) : List.of();
        return new Template.Part(part, settings, inside);
    }

    private Map<String, Node> map(Node node, String what, Set<String> known) {
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

    private Node needed(Node in, Map<String, Node> map, String key) {
        Node node = map.get(key);
        if (node == null) {
            throw mistake(in, "\"%s\" is missing".formatted(key));
        }
        return node;
    }

    private double number(@Nullable Node node, double least, double most) {
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

    private String scalar(@Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw mistake(node, "one word or number is wanted here");
    }

    private Refusal mistake(@Nullable Node node, String what) {
        return mistake(node == null ? null : node.getStartMark(), what);
    }

    private Refusal mistake(@Nullable Mark mark, String what) {
        String place = mark == null ? "" : ", line %d, column %d".formatted(mark.getLine() + 1, mark.getColumn() + 1);
        return new Refusal("The template %s.yaml has a mistake%s: %s.".formatted(name, place, what));
    }
}

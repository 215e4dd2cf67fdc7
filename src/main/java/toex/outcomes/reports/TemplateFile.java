package toex.outcomes.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import toex.outcomes.document.Sheet;
import toex.outcomes.shared.Refusal;

/** Reads a template's YAML file and checks it: what is wrong is said with its line and column. */
final class TemplateFile {

    private static final Set<String> ROOT = Set.of("page", "parts", "needs", "name", "description", "title", "choice");
    private static final Set<String> SIDES = Set.of("top", "right", "bottom", "left");
    private static final Set<String> PAGE = Set.of("margins", "body", "headings", "air", "single");

    private final String name;
    private final TemplateNodes nodes;

    private TemplateFile(String name) {
        this.name = name;
        this.nodes = new TemplateNodes(name);
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
            throw file.nodes.mistake(mark, "this is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new Refusal("The template %s.yaml cannot be read: %s.".formatted(name, e.getMessage()), e);
        }
    }

    private Template template(Node root, String text) {
        Map<String, Node> content = nodes.map(root, "a template", ROOT);
        Map<String, String> words = new HashMap<>();
        for (String word : List.of("name", "description", "title")) {
            Node node = content.get(word);
            if (node != null) {
                words.put(word, nodes.scalar(node));
            } else if (!Wording.has(name + "." + word)) {
                throw nodes.mistake(root, "\"%s\" is missing: the template's own words for it".formatted(word));
            }
        }
        Node needs = content.get("needs");
        if (needs != null && !nodes.scalar(needs).equals("region")) {
            throw nodes.mistake(needs, "a template can need a region, and nothing else");
        }
        return new Template(
                name,
                sheet(nodes.needed(root, content, "page")),
                parts(nodes.needed(root, content, "parts"), false),
                needs != null,
                words,
                content.containsKey("choice") ? new ChoiceNodes(nodes).choice(content.get("choice")) : Choice.NONE,
                text);
    }

    private Sheet sheet(Node node) {
        Map<String, Node> page = nodes.map(node, "a page", PAGE);
        Node margins = nodes.needed(node, page, "margins");
        Map<String, Node> sides = nodes.map(margins, "margins", SIDES);
        return new Sheet(
                Sheet.A4_WIDTH,
                Sheet.A4_HEIGHT,
                nodes.number(nodes.needed(margins, sides, "top"), 20, 200),
                nodes.number(nodes.needed(margins, sides, "right"), 0, 200),
                nodes.number(nodes.needed(margins, sides, "bottom"), 20, 200),
                nodes.number(nodes.needed(margins, sides, "left"), 0, 200),
                nodes.number(nodes.needed(node, page, "body"), 6, 24),
                page.containsKey("headings") ? nodes.number(page.get("headings"), 0.3, 2) : 1,
                page.containsKey("air") ? nodes.number(page.get("air"), 0.1, 3) : 1,
                page.containsKey("single") && nodes.scalar(page.get("single")).equals("true"));
    }

    /** @param columns whether these are the columns of a side, which stand nowhere else */
    private List<Template.Part> parts(Node node, boolean columns) {
        if (!(node instanceof SequenceNode list)) {
            throw nodes.mistake(node, "parts are a list, each on a line of its own after a dash");
        }
        List<Template.Part> parts = new ArrayList<>();
        for (Node item : list.getValue()) {
            Template.Part part = part(item);
            if (part.name().equals("column") != columns) {
                throw nodes.mistake(item, "a \"side\" holds columns, and a \"column\" stands only in a side");
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
                throw nodes.mistake(item, "a part is one name, with what it is told after its colon");
            }
            head = mapping.getValue().getFirst().getKeyNode();
            content = mapping.getValue().getFirst().getValueNode();
        }
        String part = nodes.scalar(head);
        PartShape shape = PartShape.of(part).orElse(null);
        if (shape == null) {
            throw nodes.mistake(
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
            default -> throw nodes.mistake(content, "\"%s\" holds no other parts".formatted(part));
        };
    }

    private Template.Part untold(String part, PartShape shape, Node head) {
        if (shape.needsValue()) {
            throw nodes.mistake(
                    head,
                    "\"%s\" needs %s after its colon"
                            .formatted(part, shape.value().inWords()));
        }
        if (shape.holdsParts() || !shape.needed().isEmpty()) {
            throw nodes.mistake(
                    head,
                    "\"%s\" needs %s"
                            .formatted(part, shape.holdsParts() ? "parts" : String.join(", ", shape.needed())));
        }
        return new Template.Part(part, Map.of(), List.of());
    }

    private String value(String part, PartShape shape, ScalarNode value) {
        if (!shape.value().accepts(value.getValue())) {
            throw nodes.mistake(
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
        Map<String, Node> told = nodes.map(mapping, "\"" + part + "\"", known);
        Map<String, String> settings = new HashMap<>();
        for (Map.Entry<String, PartShape.Allowed> each : shape.settings().entrySet()) {
            Node node = told.get(each.getKey());
            if (node != null && !each.getValue().accepts(nodes.scalar(node))) {
                throw nodes.mistake(
                        node,
                        "\"%s\" takes %s, not \"%s\""
                                .formatted(each.getKey(), each.getValue().inWords(), nodes.scalar(node)));
            }
            if (node != null) {
                settings.put(each.getKey(), nodes.scalar(node));
            }
        }
        shape.needed().forEach(setting -> nodes.needed(mapping, told, setting));
        List<Template.Part> inside =
                shape.holdsParts() ? parts(nodes.needed(mapping, told, "parts"), false) : List.of();
        return new Template.Part(part, settings, inside);
    }
}

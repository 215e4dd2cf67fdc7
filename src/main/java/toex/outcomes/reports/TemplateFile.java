package toex.outcomes.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import toex.outcomes.document.Sheet;

/** Reads a template's YAML file. */
final class TemplateFile {

    private TemplateFile() {}

    /** The template of that name, which is one of {@link TemplateFolder}'s. */
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

    /** The template that the text describes. */
    static Template parse(String name, String text) {
        Map<?, ?> content = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        return new Template(name, sheet(map(content.get("page"))), parts(content.get("parts")), text);
    }

    private static Sheet sheet(Map<?, ?> page) {
        Map<?, ?> margins = map(page.get("margins"));
        return new Sheet(
                Sheet.A4_WIDTH,
                Sheet.A4_HEIGHT,
                number(margins.get("top")),
                number(margins.get("right")),
                number(margins.get("bottom")),
                number(margins.get("left")),
                number(page.get("body")),
                page.containsKey("headings") ? number(page.get("headings")) : 1,
                page.containsKey("air") ? number(page.get("air")) : 1,
                Boolean.TRUE.equals(page.get("single")));
    }

    private static List<Template.Part> parts(@Nullable Object items) {
        List<Template.Part> parts = new ArrayList<>();
        if (items instanceof List<?> list) {
            list.forEach(item -> parts.add(part(item)));
        }
        return parts;
    }

    /** A name alone, or a name with a value, settings or parts. */
    private static Template.Part part(Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            return new Template.Part(item.toString(), Map.of(), List.of());
        }
        Map.Entry<?, ?> only = map.entrySet().iterator().next();
        String name = String.valueOf(only.getKey());
        return switch (only.getValue()) {
            case List<?> inside -> new Template.Part(name, Map.of(), parts(inside));
            case Map<?, ?> settings -> new Template.Part(name, settings(settings), parts(settings.get("parts")));
            case null, default -> new Template.Part(name, Map.of("value", String.valueOf(only.getValue())), List.of());
        };
    }

    private static Map<String, String> settings(Map<?, ?> map) {
        Map<String, String> settings = new HashMap<>();
        map.forEach((key, value) -> {
            if (!(value instanceof List)) {
                settings.put(String.valueOf(key), String.valueOf(value));
            }
        });
        return settings;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("A template lacks its page, margins or parts");
    }

    private static double number(@Nullable Object value) {
        return Double.parseDouble(String.valueOf(value));
    }
}

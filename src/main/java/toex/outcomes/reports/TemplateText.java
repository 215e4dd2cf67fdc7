package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import toex.outcomes.document.Sheet;

/** Writes a template as the text that {@link TemplateFile} reads: the same template, the same text. */
final class TemplateText {

    private TemplateText() {}

    static String of(Template template) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.putAll(new TreeMap<>(template.words()));
        if (template.needsRegion()) {
            root.put("needs", "region");
        }
        root.put("choice", choice(template.choice()));
        root.put("page", page(template.sheet()));
        root.put("parts", parts(template.parts()));
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(root);
    }

    private static Map<String, Object> choice(Choice choice) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("audience", ChoiceNodes.word(choice.audience()));
        told.put("marking", choice.marking().text());
        told.put("comparison", ChoiceNodes.word(choice.comparison()));
        if (choice.caseStudies() != null) {
            told.put("case-studies", new ArrayList<>(choice.caseStudies()));
        }
        if (choice.quotations() != null) {
            told.put("quotations", new ArrayList<>(choice.quotations()));
        }
        return told;
    }

    private static Map<String, Object> page(Sheet sheet) {
        Map<String, Object> margins = new LinkedHashMap<>();
        margins.put("top", sheet.top());
        margins.put("right", sheet.right());
        margins.put("bottom", sheet.bottom());
        margins.put("left", sheet.left());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("margins", margins);
        page.put("body", sheet.body());
        page.put("headings", sheet.headings());
        page.put("air", sheet.air());
        page.put("single", sheet.single());
        return page;
    }

    private static List<Object> parts(List<Template.Part> parts) {
        return parts.stream().map(TemplateText::part).toList();
    }

    private static Object part(Template.Part part) {
        Map<String, Object> told = new TreeMap<>(part.settings());
        if (told.isEmpty() && part.parts().isEmpty()) {
            return part.name();
        }
        if (told.isEmpty()) {
            return Map.of(part.name(), parts(part.parts()));
        }
        if (told.containsKey("value")) {
            return Map.of(part.name(), part.value());
        }
        if (!part.parts().isEmpty()) {
            told.put("parts", parts(part.parts()));
        }
        return Map.of(part.name(), told);
    }
}

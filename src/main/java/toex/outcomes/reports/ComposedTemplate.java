package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The template of one report, as its draft has it: sections in their order, in the draft's words. */
final class ComposedTemplate {

    /** @param included whether it stands in the report; one that its template keeps always does */
    record Planned(String name, boolean included, SectionWords words) {}

    private ComposedTemplate() {}

    /**
     * The template with these of its sections only, in this order.
     *
     * @param title in place of the template's; empty to keep that
     */
    static Template of(Template base, String title, Choice choice, List<Planned> plan) {
        Map<String, TemplateSection> sections =
                TemplateSection.of(base).stream().collect(Collectors.toMap(TemplateSection::name, Function.identity()));
        List<Template.Part> parts = new ArrayList<>();
        for (Planned planned : plan) {
            if (TemplateSection.isOwn(planned.name()) && planned.included()) {
                own(planned).ifPresent(parts::add);
            }
            TemplateSection section = sections.get(planned.name());
            if (section != null && (planned.included() || section.keep())) {
                parts.add(part(section, planned.words()));
            }
        }
        Map<String, String> words = new HashMap<>(base.words());
        if (!title.isBlank()) {
            words.put("title", title.strip());
        }
        Template composed =
                new Template(base.name(), base.sheet(), parts, base.needsRegion(), words, choice, base.text());
        return TemplateFile.parse(base.name(), TemplateText.of(composed));
    }

    /** A section of the draft's own, where something is written in it; an introduction to nothing is its text. */
    private static Optional<Template.Part> own(Planned planned) {
        SectionWords words = planned.words();
        String introduction = words.introduction();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("own-heading", words.title());
        boolean introduces = introduction != null && !words.closing().isEmpty();
        told.put("own-lead", introduces ? introduction : "");
        told.put("own-words", introduces || introduction == null ? words.closing() : introduction);
        List<Template.Part> parts = told.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new Template.Part(part.getKey(), Map.of("value", part.getValue()), List.of()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Template.Part("section", Map.of("name", planned.name()), parts));
    }

    private static Template.Part part(TemplateSection section, SectionWords words) {
        Map<String, String> settings =
                section.keep() ? Map.of("name", section.name(), "keep", "true") : Map.of("name", section.name());
        return new Template.Part("section", settings, OwnWords.in(section, words));
    }
}

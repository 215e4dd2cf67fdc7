package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a template that a draft can move, leave out or say in other words.
 *
 * @param name within its template: {@code places}
 * @param keep whether it can't be left out
 */
record TemplateSection(String name, boolean keep, List<Template.Part> parts) {

    private static final Set<String> HEADINGS =
            Set.of("heading", "own-heading", "benefit-heading", "impact-heading", "teams-heading");

    private static final Set<String> BREAKS = Set.of("new-page", "new-section");

    private static final Pattern OWN = Pattern.compile("own-[1-9]\\d?");

    TemplateSection {
        parts = List.copyOf(parts);
    }

    /** One that a draft has beside those of its template, for words of its own. */
    static TemplateSection own(String name) {
        Template.Part heading = new Template.Part("own-heading", Map.of("value", Wording.of("section.own")), List.of());
        return new TemplateSection(name, false, List.of(heading));
    }

    /** Whether a section of that name is a draft's own. */
    static boolean isOwn(String name) {
        return OWN.matcher(name).matches();
    }

    /** Those of a template in their order; what stands outside of any is divided at its page breaks. */
    static List<TemplateSection> of(Template template) {
        List<TemplateSection> sections = new ArrayList<>();
        List<Template.Part> loose = new ArrayList<>();
        for (Template.Part part : template.parts()) {
            boolean section = part.name().equals("section");
            if ((section || BREAKS.contains(part.name())) && !loose.isEmpty()) {
                sections.add(loose(sections, loose));
                loose.clear();
            }
            if (section) {
                sections.add(new TemplateSection(
                        part.setting("name"), part.setting("keep", "false").equals("true"), part.parts()));
            } else {
                loose.add(part);
            }
        }
        if (!loose.isEmpty()) {
            sections.add(loose(sections, loose));
        }
        return sections;
    }

    private static TemplateSection loose(List<TemplateSection> before, List<Template.Part> parts) {
        return new TemplateSection("part-" + (before.size() + 1), false, parts);
    }

    /** All parts, those inside others too, from top to bottom. */
    Stream<Template.Part> all() {
        return all(parts);
    }

    private static Stream<Template.Part> all(List<Template.Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    /** Whether it has a heading, under which words can stand. */
    boolean isHeaded() {
        return all().anyMatch(TemplateSection::isHeading);
    }

    /** Whether it holds a part of one of these names. */
    boolean holds(String... names) {
        return all().anyMatch(part -> Set.of(names).contains(part.name()));
    }

    static boolean isHeading(Template.Part part) {
        return HEADINGS.contains(part.name());
    }

    /** The template's own words that open it, with tokens for what depends on the report; empty where it has none. */
    String introduction() {
        return all().filter(part -> part.name().equals("lead") || part.name().equals("own-lead"))
                .findFirst()
                .map(part -> part.name().equals("lead")
                        ? Wording.of(part.value(), LiveWords.PERIOD, LiveWords.REGION, LiveWords.RECORDS)
                        : part.value())
                .orElse("");
    }

    /** Its heading where that is the same in each report; empty where it tells of the figures, or there is none. */
    Optional<String> fixedHeading() {
        return all().filter(TemplateSection::isHeading).findFirst().flatMap(part -> switch (part.name()) {
            case "heading" -> Optional.of(Wording.of(part.value()));
            case "own-heading" -> Optional.of(part.value());
            default -> Optional.empty();
        });
    }
}

package toex.outcomes.reports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Section;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/** Reads a draft out of its manuscript, and makes the template of its report. */
@Component
class DraftReader {

    private final Templates templates;

    DraftReader(Templates templates) {
        this.templates = templates;
    }

    /** @throws toex.outcomes.shared.Refusal where its template is not there any more, or has a mistake */
    ReportDraft read(Manuscript manuscript) {
        DraftText.SetUp setUp = DraftText.setUp(manuscript.text(DraftText.SET_UP));
        Template template = templates.named(setUp.template());
        return new ReportDraft(
                manuscript,
                template.name(),
                template.words("name"),
                manuscript.text(Manuscript.TITLE),
                setUp.scope(),
                choice(manuscript, setUp),
                sections(manuscript, template));
    }

    /** What a list says of it, whether its template can be read or not. */
    DraftSummary summary(Manuscript manuscript) {
        DraftText.SetUp setUp = DraftText.setUp(manuscript.text(DraftText.SET_UP));
        Section last = manuscript.sections().stream()
                .max(Comparator.comparing(Section::savedAt))
                .orElseThrow(() -> new IllegalStateException("A draft without sections: " + manuscript.subject()));
        return new DraftSummary(
                manuscript.item().name(),
                title(manuscript, setUp),
                setUp.audience(),
                manuscript.progress().state(),
                last.savedAt(),
                last.savedBy());
    }

    private String title(Manuscript manuscript, DraftText.SetUp setUp) {
        RegionCode region = setUp.scope().region();
        String scope = Wording.of(
                "scope",
                Facts.capital(setUp.scope().period().inWords()),
                region == null ? Facts.capital(Wording.of("all-regions")) : region.value());
        String own = manuscript.text(Manuscript.TITLE);
        if (!own.isBlank()) {
            return own + ": " + scope;
        }
        try {
            return templates.named(setUp.template()).words("title", scope);
        } catch (Refusal mistake) {
            return setUp.template() + ": " + scope;
        }
    }

    private static Choice choice(Manuscript manuscript, DraftText.SetUp setUp) {
        List<String> quotations = DraftText.chosen(manuscript.text(DraftText.QUOTATIONS));
        return new Choice(
                setUp.audience(),
                manuscript.marking(),
                setUp.comparison(),
                DraftText.chosen(manuscript.text(DraftText.CASE_STUDIES)),
                numbers(quotations));
    }

    private static @Nullable List<Long> numbers(@Nullable List<String> chosen) {
        return chosen == null ? null : chosen.stream().map(Long::valueOf).toList();
    }

    private static List<DraftSection> sections(Manuscript manuscript, Template template) {
        Map<String, TemplateSection> sections = TemplateSection.of(template).stream()
                .collect(Collectors.toMap(
                        TemplateSection::name, Function.identity(), (first, other) -> first, HashMap::new));
        List<String> names =
                TemplateSection.of(template).stream().map(TemplateSection::name).toList();
        return DraftText.plan(manuscript.text(DraftText.PLAN), names).stream()
                .map(place -> section(
                        manuscript, sections.computeIfAbsent(place.name(), TemplateSection::own), place.included()))
                .toList();
    }

    private static DraftSection section(Manuscript manuscript, TemplateSection section, boolean included) {
        SectionWords words = words(manuscript, section);
        boolean titled = TemplateSection.isOwn(section.name()) && !words.title().isEmpty();
        return new DraftSection(
                section.name(),
                titled ? words.title() : label(section),
                included || section.keep(),
                section.keep(),
                section.isHeaded(),
                section.isHeaded() || section.holds("lead", "own-lead"),
                TemplateSection.isOwn(section.name())
                        ? ""
                        : section.fixedHeading().orElse(""),
                section.introduction(),
                words,
                holds(section));
    }

    private static SectionWords words(Manuscript manuscript, TemplateSection section) {
        Section introduction = manuscript.section(DraftText.Field.INTRODUCTION.of(section.name()));
        boolean own = introduction.version() > 0
                && !introduction.text().strip().equals(section.introduction().strip());
        return new SectionWords(
                manuscript.text(DraftText.Field.TITLE.of(section.name())),
                own ? introduction.text() : null,
                manuscript.text(DraftText.Field.CLOSING.of(section.name())));
    }

    /** What people call a section, in this draft and in comments on it. */
    static String label(TemplateSection section) {
        String key = "section." + section.name();
        return Wording.has(key)
                ? Wording.of(key)
                : section.fixedHeading()
                        .orElse(Wording.of("section.other", section.name().replaceFirst("^part-", "")));
    }

    private static DraftSection.Holds holds(TemplateSection section) {
        if (section.holds("case-studies", "case-study-columns")) {
            return DraftSection.Holds.CASE_STUDIES;
        }
        return section.holds("quotations") ? DraftSection.Holds.QUOTATIONS : DraftSection.Holds.NOTHING;
    }

    /** @param choice the draft's, or what of it may be told */
    Template template(ReportDraft draft, Choice choice) {
        List<ComposedTemplate.Planned> plan = draft.sections().stream()
                .map(section -> new ComposedTemplate.Planned(section.name(), section.included(), section.words()))
                .toList();
        return ComposedTemplate.of(templates.named(draft.template()), draft.title(), choice, plan);
    }
}

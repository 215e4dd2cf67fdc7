package toex.outcomes.reports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.feedback.Audience;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** What stands in a draft when it is begun: its template as it is. */
@Component
class DraftTexts {

    private final Templates templates;

    DraftTexts(Templates templates) {
        this.templates = templates;
    }

    /** @throws Refusal where there is no such template, or it needs a region and none is chosen */
    Map<String, String> of(String template, Scope scope) {
        Template chosen = templates.named(template);
        if (chosen.needsRegion() && scope.region() == null) {
            throw new Refusal("A %s is about one region. Choose the region first."
                    .formatted(chosen.words("name").toLowerCase(Locale.UK)));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Manuscript.TITLE, "");
        texts.put(
                DraftText.SET_UP,
                DraftText.write(new DraftText.SetUp(template, scope, Audience.INTERNAL, Choice.Against.BEFORE)));
        texts.put(
                DraftText.PLAN,
                DraftText.write(TemplateSection.of(chosen).stream()
                        .map(section -> new DraftText.Place(section.name(), true))
                        .toList()));
        TemplateSection.of(chosen).stream()
                .filter(section -> !section.introduction().isBlank())
                .forEach(section -> texts.put(DraftText.Field.INTRODUCTION.of(section.name()), section.introduction()));
        return texts;
    }
}

package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.shared.Marking;

/** The kinds of item that features offer, each with its form. */
@org.springframework.stereotype.Component
class Kinds {

    private final List<ContentKind> kinds;
    private final List<ContentForm> forms;
    private final ForceDirectory forces;

    Kinds(List<ContentKind> kinds, List<ContentForm> forms, ForceDirectory forces) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(ContentKind::code)).toList();
        this.forms = forms;
        this.forces = forces;
    }

    List<ContentKind> all() {
        return kinds;
    }

    Optional<ContentKind> named(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    ContentForm form(ContentKind kind) {
        return forms.stream()
                .filter(form -> form.kind().equals(kind.code()))
                .findFirst()
                .orElseGet(() -> new Plain(kind.code()));
    }

    /** Handling instructions that name a force. */
    List<String> organisations() {
        return forces.forces().stream()
                .map(force -> force.name().toUpperCase(Locale.ROOT) + Marking.USE_ONLY)
                .toList();
    }

    /** Without a form of its own, each section is a line, and readers see nothing that could be shown here. */
    private record Plain(String kind) implements ContentForm {
        @Override
        public List<Component> preview(Manuscript manuscript, Map<String, String> texts) {
            return List.of();
        }
    }
}

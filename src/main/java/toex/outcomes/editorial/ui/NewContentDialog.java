package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Problem;

/** Begins an item: its title, from which its address is made, and its marking. */
class NewContentDialog extends Dialog {

    private static final int LONGEST_NAME = 80;

    private final transient Manuscripts manuscripts;
    private final transient ContentKind kind;
    private final TextField title = new TextField();
    private final MarkingFields marking;
    private final Problem problem = new Problem();

    NewContentDialog(Manuscripts manuscripts, ContentKind kind, List<String> organisations) {
        this.manuscripts = manuscripts;
        this.kind = kind;
        marking = new MarkingFields(toex.outcomes.shared.Marking.OFFICIAL, organisations);
        setHeaderTitle(getTranslation("editorial.content.new", getTranslation(kind.nameKey())));
        title.setLabel(getTranslation(kind.sectionKey(Manuscript.TITLE)));
        title.setMaxLength(200);
        title.setWidthFull();
        Div fields = new Div(title, marking, problem);
        fields.addClassName("new-content");
        add(fields);
        Button begin = new Button(getTranslation("editorial.content.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("editorial.cancel"), click -> close()), begin);
    }

    private void begin() {
        problem.attempt(() -> {
            Manuscript draft = manuscripts.begin(kind.code(), slug(), marking.marking(), texts());
            close();
            UI.getCurrent().navigate(kind.path(draft.item()));
        });
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        kind.sections().forEach(section -> texts.put(section, ""));
        texts.put(Manuscript.TITLE, CleanText.line(title.getValue()));
        return texts;
    }

    private String slug() {
        String plain = Normalizer.normalize(title.getValue(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("^-+|-+$", "");
        if (cut.isEmpty()) {
            throw new Refusal("Give it a title with letters or digits in it.");
        }
        return cut;
    }
}

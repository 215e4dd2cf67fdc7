package toex.outcomes.programme.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ui.ContentForm;
import toex.outcomes.programme.ProgrammeKind;
import toex.outcomes.shared.ui.Sequence;

/** How steps of the process and entries of the timeline are edited. */
record ProgrammeForm(String kind) implements ContentForm {

    /** Offers a form for each kind. */
    @Configuration
    static class Offered {

        @Bean
        ContentForm processStepForm() {
            return new ProgrammeForm(ProgrammeKind.STEP.code());
        }

        @Bean
        ContentForm timelineEntryForm() {
            return new ProgrammeForm(ProgrammeKind.ENTRY.code());
        }
    }

    @Override
    public AbstractField<?, String> field(String section) {
        return section.equals(ProgrammeKind.TEXT) ? new TextArea() : new TextField();
    }

    @Override
    public List<Component> preview(Manuscript manuscript, Map<String, String> texts) {
        String title = texts.getOrDefault(Manuscript.TITLE, "");
        String text = texts.getOrDefault(ProgrammeKind.TEXT, "");
        boolean isStep = kind.equals(ProgrammeKind.STEP.code());
        Sequence sequence = new Sequence(isStep ? "steps" : "timeline");
        if (isStep) {
            sequence.add(texts.getOrDefault(ProgrammeKind.ORDER, ""), title, text);
        } else {
            sequence.add("", texts.getOrDefault(ProgrammeKind.WHEN, ""), title, text);
        }
        return List.of(sequence);
    }
}

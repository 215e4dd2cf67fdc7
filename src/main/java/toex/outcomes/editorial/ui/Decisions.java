package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import toex.outcomes.shared.ui.AnotherStep;
import toex.outcomes.shared.ui.Problem;

/** Buttons for the steps that a reader may take, each pressed once, and the sentence where one could not be taken. */
public class Decisions extends Div {

    private static final int LONGEST_REASON = 1000;

    private final transient Runnable done;
    private final Problem problem = new Problem();
    private boolean asksForReason;

    /** @param done runs after a step, to show what has become of it */
    public Decisions(Runnable done) {
        this.done = done;
        addClassName("decision");
        add(problem);
    }

    /** Offers a step. */
    public final Decisions offer(String label, ButtonVariant variant, Runnable work) {
        addComponentAtIndex(getComponentCount() - 1, button(label, variant, work));
        return this;
    }

    /** Offers a step that needs a sentence; folded where another before it needs one. */
    public final Decisions offerWithReason(
            String label, String reasonLabel, ButtonVariant variant, Consumer<String> work) {
        TextArea reason = new TextArea(reasonLabel);
        reason.setMaxLength(LONGEST_REASON);
        Div both = new Div(reason, button(label, variant, () -> work.accept(reason.getValue())));
        both.addClassName("with-reason");
        addComponentAtIndex(getComponentCount() - 1, asksForReason ? new AnotherStep(label, both) : both);
        asksForReason = true;
        return this;
    }

    private Button button(String label, ButtonVariant variant, Runnable work) {
        Button button = new Button(label);
        button.addThemeVariants(variant);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (problem.attempt(work)) {
                done.run();
            }
            button.setEnabled(true);
        });
        return button;
    }
}

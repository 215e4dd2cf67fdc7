package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.shared.Refusal;

/** The place beside a button where a sentence says why what was asked for could not be done. */
public class Problem extends Div {

    public Problem() {
        addClassName("problem");
    }

    /** Does the work and says whether it could be done; where it could not, the refusal's sentence stands here. */
    public boolean attempt(Runnable work) {
        removeAll();
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            add(new Notice(String.valueOf(refusal.getMessage())));
            // on a long form or in a dialog that scrolls it may stand where nobody looks
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            return false;
        }
    }
}

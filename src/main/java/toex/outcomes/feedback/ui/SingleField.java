package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A page of the form that has one field, which itself says what has to be put right. */
interface SingleField extends AnswerField, HasAriaLabel, HasValidationProperties {

    @Override
    default Component component() {
        return getElement().getComponent().orElseThrow();
    }

    @Override
    default Component first() {
        return component();
    }

    @Override
    default void labelledBy(String id) {
        setAriaLabelledBy(id);
    }

    @Override
    default void mark(String problem) {
        setErrorMessage(problem);
        setInvalid(!problem.isEmpty());
    }
}

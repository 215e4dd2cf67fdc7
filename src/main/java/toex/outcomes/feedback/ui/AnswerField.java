package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import toex.outcomes.feedback.Entries;

/** The field or fields of one page of the form. */
interface AnswerField {

    /** What stands on the page. */
    Component component();

    /** Where the error summary leads to. */
    Component first();

    /** Whether it is a group of choices, whose question is their legend. */
    default boolean isGroup() {
        return false;
    }

    /** Names the field after the page's question. */
    void labelledBy(String id);

    /** Says at the field what has to be put right; empty for nothing. */
    void mark(String problem);

    /** Whether something is filled in that nobody sees, as programs do; then nothing is kept. */
    default boolean isTrapped() {
        return false;
    }

    /** Empties what nobody sees. */
    default void clearTrap() {}

    /** What was entered before, with what stands here now. */
    Entries entered(Entries before);
}

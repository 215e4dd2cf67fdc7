package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import toex.outcomes.editorial.Manuscript;

/** How a feature lets one of its kinds be edited on the common page. Without one, each section is a line of text. */
public interface ContentForm {

    /** Code of the kind. */
    String kind();

    /** The field of a section; the page labels it, fills it and saves what is typed. */
    default AbstractField<?, String> field(String section) {
        return new TextField();
    }

    /** How the text of a section reads where it can't be edited, such as without the signs that are needed to write it. */
    default String reading(String section, String text) {
        return text;
    }

    /**
     * What stands below the field of a section to help with it, such as a picker; none by default.
     *
     * @param insert puts words at the end of the section
     */
    default List<Component> tools(Manuscript draft, String section, Consumer<String> insert) {
        return List.of();
    }

    /** What readers will see of these texts, and what is to be pointed out about them; drawn anew after each save. */
    List<Component> preview(Manuscript manuscript, Map<String, String> texts);
}

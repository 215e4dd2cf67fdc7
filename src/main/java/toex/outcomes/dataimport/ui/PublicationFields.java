package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import toex.outcomes.dataimport.ContextPublication;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.DayField;

/** What is to be known of a published series, and which of its rows are to be left out. */
class PublicationFields extends Div {

    private final TextField title = field("title");
    private final TextField counts = field("counts");
    private final TextField publisher = field("publisher");
    private final TextField document = field("document");
    private final TextField licence = field("licence");
    private final DayField published = new DayField(getTranslation("dataimport.context.published"));
    private final TextField url = field("url");
    private final TextArea leftOut = new TextArea(getTranslation("dataimport.context.left-out"));

    PublicationFields() {
        addClassNames("fields", "fields-columns");
        title.setHelperText(getTranslation("dataimport.context.title.help"));
        counts.setHelperText(getTranslation("dataimport.context.counts.help"));
        licence.setHelperText(getTranslation("dataimport.context.licence.help"));
        leftOut.setHelperText(getTranslation("dataimport.context.left-out.help"));
        add(title, counts, publisher, document, licence, published, url, leftOut);
    }

    /** @throws Refusal where something is missing or cannot be so */
    ContextPublication publication() {
        if (published.isUnreadable()) {
            throw new Refusal("The day of publication can't be read. Write it as 31/03/2024.");
        }
        return new ContextPublication(
                title.getValue(),
                counts.getValue(),
                publisher.getValue(),
                document.getValue(),
                licence.getValue(),
                published.getValue(),
                url.getValue());
    }

    /** Names of rows that are not to be read. */
    Set<String> leftOut() {
        return leftOut.getValue()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private TextField field(String name) {
        return new TextField(getTranslation("dataimport.context." + name));
    }
}

package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page that few readers need: its heading opens it. */
class FoldedSection extends Section {

    private final H2 heading = new H2();
    private final Div content = new Div();
    private final NativeDetails details = new NativeDetails(heading, content);

    /** @param id within what is folded: whoever follows a link to it finds it open */
    FoldedSection(String id, String title) {
        addClassNames("page-section", "folded-section");
        content.setId(id);
        title(title);
        add(details);
    }

    /** With its content. */
    FoldedSection(String id, String title, Component... components) {
        this(id, title);
        content(components);
    }

    final void title(String text) {
        heading.setText(text);
    }

    final void open() {
        details.setOpen(true);
    }

    final void standfirst(String text) {
        Paragraph standfirst = new Paragraph(text);
        standfirst.addClassName("standfirst");
        content.addComponentAsFirst(standfirst);
    }

    final void content(Component... components) {
        content.add(components);
    }
}

package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own, set off by a thin rule. */
public class PageSection extends Section {

    private final H2 heading = new H2();

    /** Without a heading as yet. */
    protected PageSection() {
        this("");
    }

    /** @param finding what the section shows, as a sentence where there is one */
    public PageSection(String finding, Component... content) {
        addClassName("page-section");
        heading.setText(finding);
        add(heading);
        add(content);
    }

    /** Changes the heading. */
    public final void title(String finding) {
        heading.setText(finding);
    }

    /** One or two sentences below the heading. */
    public final PageSection withStandfirst(String text) {
        Paragraph standfirst = new Paragraph(text);
        standfirst.addClassName("standfirst");
        addComponentAtIndex(1, standfirst);
        return this;
    }
}

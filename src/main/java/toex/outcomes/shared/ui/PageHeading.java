package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where the claim comes from, the claim, and what to know before reading on. */
public class PageHeading extends Div {

    private final H1 claim = new H1();

    public PageHeading(String claim) {
        this(new Text(claim));
    }

    /** @param claim text and figures in text, in their order */
    public PageHeading(Component... claim) {
        addClassName("page-heading");
        this.claim.add(claim);
        add(this.claim);
    }

    /** A small line above the claim. */
    public PageHeading withKicker(String text) {
        Paragraph kicker = new Paragraph(text);
        kicker.addClassName("kicker");
        addComponentAsFirst(kicker);
        return this;
    }

    /** One or two sentences below the claim. */
    public PageHeading withStandfirst(String text) {
        Paragraph standfirst = new Paragraph(text);
        standfirst.addClassName("standfirst");
        add(standfirst);
        return this;
    }
}

package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;

/** What holds for every page: the status of the figures, where they come from, and accessibility. */
class PageFooter extends Footer {

    PageFooter(MarkingLine marking) {
        Div notes = new Div(
                new Paragraph(getTranslation("shell.footer.status")),
                new Paragraph(getTranslation("shell.footer.source")),
                new Paragraph(getTranslation("shell.footer.accessibility")));
        notes.addClassNames("frame", "footer-notes");
        add(notes, marking);
    }
}

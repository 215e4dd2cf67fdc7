package toex.outcomes.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.shared.ui.PageLink;

/** What holds for every page: the status of the figures, where they come from, and accessibility. */
class PageFooter extends Footer {

    PageFooter(MarkingLine marking) {
        Div notes = new Div(
                new Paragraph(getTranslation("shell.footer.status")),
                new Paragraph(
                        new Text(getTranslation("shell.footer.source") + " "),
                        new PageLink("definitions", getTranslation("shell.footer.dictionary"))),
                new Paragraph(
                        new Text(getTranslation("shell.footer.accessibility") + " "),
                        new PageLink("accessibility", getTranslation("shell.accessibility.link"))),
                new AppearanceChoice());
        notes.addClassNames("frame", "footer-notes");
        add(notes, marking);
    }
}

package toex.outcomes.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.shared.ui.PageLink;

/** What holds for every page: accessibility and, for whoever may see figures, what they are and where they come from. */
class PageFooter extends Footer {

    PageFooter(MarkingLine marking, boolean signedIn) {
        Div notes = new Div();
        if (signedIn) {
            notes.add(
                    new Paragraph(getTranslation("shell.footer.status")),
                    new Paragraph(
                            new Text(getTranslation("shell.footer.source") + " "),
                            new PageLink("definitions", getTranslation("shell.footer.dictionary"))));
        }
        notes.add(
                new Paragraph(
                        new Text(getTranslation(
                                        signedIn ? "shell.footer.accessibility" : "shell.footer.accessibility.form")
                                + " "),
                        new PageLink("accessibility", getTranslation("shell.accessibility.link"))),
                new AppearanceChoice());
        notes.addClassNames("frame", "footer-notes");
        add(notes, marking);
    }
}

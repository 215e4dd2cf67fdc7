package toex.outcomes.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionLibrary;
import toex.outcomes.shared.ui.PageSection;

/** Who made an edition, of what and with what. */
class EditionFacts extends PageSection {

    private final DescriptionList facts = new DescriptionList();

    EditionFacts(EditionLibrary library, Edition edition) {
        title(getTranslation("reports.edition.facts"));
        facts.addClassName("edition-facts");
        fact("submitted", edition.progress().author() + ", " + EditionWords.day(edition.submitted()));
        String approver = edition.progress().approver();
        fact("approved", approver == null ? "" : approver);
        fact("note", edition.note());
        fact("marking", edition.marking());
        fact("fingerprint", edition.fingerprint());
        Edition.Issue issue = edition.issue();
        fact("issued", issue == null ? "" : EditionWords.day(issue.issued()));
        Edition.Print print = edition.print();
        if (print != null) {
            fact("dated", EditionWords.day(print.dated()));
            fact("sha256", print.sha256());
            fact("software", print.software());
        }
        add(facts);
        if (issue != null) {
            add(again(library, edition));
        }
    }

    /** A button that prints the edition again, and what came of it. */
    private Div again(EditionLibrary library, Edition edition) {
        Paragraph result = new Paragraph();
        result.getElement().setAttribute("role", "status");
        Button button = new Button(getTranslation("reports.edition.again"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            result.setText(library.reprint(edition).sentence());
            button.setEnabled(true);
        });
        Div again = new Div(button, result);
        again.addClassName("edition-again");
        return again;
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("reports.edition." + key)),
                    new DescriptionList.Description(value));
        }
    }
}

package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.DescriptionList;
import toex.outcomes.reports.Edition;
import toex.outcomes.shared.ui.PageSection;

/** Who made an edition, of what and with what. */
class EditionFacts extends PageSection {

    private final DescriptionList facts = new DescriptionList();

    EditionFacts(Edition edition) {
        title(getTranslation("reports.edition.facts"));
        facts.addClassName("edition-facts");
        fact("submitted", edition.progress().author() + ", " + EditionWords.day(edition.submitted()));
        String approver = edition.progress().approver();
        fact("approved", approver == null ? "" : approver);
        fact("note", edition.note());
        String reason = edition.progress().reason();
        fact("reason", reason == null ? "" : reason);
        fact("marking", edition.marking());
        fact("fingerprint", edition.fingerprint());
        Edition.Issue issue = edition.issue();
        if (issue != null) {
            fact("issued", EditionWords.day(issue.issued()));
            fact("sha256", issue.sha256());
            fact("software", issue.software());
        }
        add(facts);
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(getTranslation("reports.edition." + key)),
                    new DescriptionList.Description(value));
        }
    }
}

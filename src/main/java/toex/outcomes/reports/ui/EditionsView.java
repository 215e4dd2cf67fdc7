package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionLibrary;
import toex.outcomes.reports.EditionService;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.RowTable;

/** The reports that were issued and, for those who prepare them, those on their way. */
@Route(EditionsView.PATH)
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "ANALYST", "ADMIN"})
class EditionsView extends Page implements PartOf {

    static final String PATH = "editions";

    EditionsView(EditionLibrary library, EditionService editions, SignedIn signedIn) {
        super("reports.editions");
        addClassName("editions");
        add(new PageHeading(getTranslation("reports.editions.heading"))
                .withStandfirst(getTranslation("reports.editions.explanation")));
        if (signedIn.is(Role.COMMS, Role.APPROVER)) {
            add(new PageSection(getTranslation("reports.editions.prepared"), prepared(editions.inPreparation())));
        }
        add(
                new PageSection(getTranslation("reports.editions.issued"), issued(library.issued())),
                new PageLink(VerifyView.PATH, getTranslation("reports.verify.menu"), Scope.ALL));
    }

    @Override
    public String partOf() {
        return ReportsView.PATH;
    }

    private Component prepared(List<Edition> editions) {
        if (editions.isEmpty()) {
            return new EmptyState(
                    getTranslation("reports.editions.prepared.none"),
                    new PageLink(ReportsView.PATH, getTranslation("reports.menu")));
        }
        return new RowTable<Edition>(getTranslation("reports.editions.prepared.caption"))
                .column(getTranslation("reports.editions.report"), edition -> link(edition, edition.title()))
                .line(getTranslation("reports.editions.submitted"), edition -> EditionWords.day(edition.submitted()))
                .text(
                        getTranslation("reports.editions.by"),
                        edition -> edition.progress().author())
                .text(getTranslation("reports.editions.standing"), edition -> EditionWords.standing(this, edition))
                .show(editions);
    }

    private Component issued(List<Edition> editions) {
        if (editions.isEmpty()) {
            return new EmptyState(getTranslation("reports.editions.issued.none"));
        }
        return new RowTable<Edition>(getTranslation("reports.editions.issued.caption"))
                .column(
                        getTranslation("reports.editions.edition"),
                        edition -> oneLine(link(edition, EditionWords.name(this, edition))))
                .text(getTranslation("reports.editions.report"), Edition::title)
                .line(getTranslation("reports.editions.date"), EditionsView::issued)
                .text(getTranslation("reports.editions.standing"), edition -> EditionWords.standing(this, edition))
                .text(getTranslation("reports.editions.note"), EditionsView::changed)
                .show(editions);
    }

    /** What is new in it, what changed against the edition before, and why it should be superseded. */
    private static String changed(Edition edition) {
        boolean warned = edition.standing() == Edition.Standing.CURRENT;
        String warning = edition.context().warning();
        return Stream.of(edition.note(), edition.context().changes(), warned && warning != null ? warning : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String issued(Edition edition) {
        Edition.Issue issue = edition.issue();
        return issue == null ? "" : EditionWords.day(issue.issued());
    }

    private static PageLink oneLine(PageLink link) {
        link.addClassName("one-line");
        return link;
    }

    private static PageLink link(Edition edition, String words) {
        return new PageLink(EditionView.path(edition.id()), words, Scope.ALL);
    }
}

package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionLibrary;
import toex.outcomes.reports.EditionService;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** One edition: its pages, where it stands, and what may be done about it. */
@Route("editions/:id([0-9]{1,18})")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "ANALYST", "ADMIN"})
class EditionView extends Page implements BeforeEnterObserver {

    private final transient EditionLibrary library;
    private final transient EditionService editions;
    private final transient SignedIn signedIn;

    EditionView(EditionLibrary library, EditionService editions, SignedIn signedIn) {
        super("reports.editions");
        addClassName("editions");
        this.library = library;
        this.editions = editions;
        this.signedIn = signedIn;
    }

    static String path(long id) {
        return EditionsView.PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new));
    }

    private void show(long id) {
        Edition edition = library.find(id).orElseThrow(NotFoundException::new);
        name(EditionWords.name(this, edition));
        removeAll();
        add(new PageHeading(edition.title())
                .withKicker(EditionWords.name(this, edition))
                .withStandfirst(EditionWords.standing(this, edition)));
        if (signedIn.is(Role.COMMS, Role.APPROVER)) {
            add(new EditionPanel(editions, signedIn.person(), edition, () -> show(id)));
        }
        add(
                new PageSection(getTranslation("reports.edition.pages"), pages(edition)),
                new EditionFacts(library, edition),
                new PageLink(EditionsView.PATH, getTranslation("reports.edition.back"), Scope.ALL));
    }

    private Component pages(Edition edition) {
        Edition.Issue issue = edition.issue();
        if (issue != null) {
            PdfPages pages = new PdfPages(issue.fileName(), edition.title(), () -> library.file(edition));
            pages.addComponentAtIndex(1, new OtherForms(issue.fileName(), () -> library.forms(edition)));
            return pages;
        }
        return edition.isInPreparation()
                ? new PdfPages("proof-" + edition.id() + ".pdf", edition.title(), () -> editions.proof(edition))
                : new Paragraph(getTranslation("reports.edition.never-issued"));
    }
}

package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import toex.outcomes.document.PagePictures;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionChanges;
import toex.outcomes.reports.EditionLibrary;
import toex.outcomes.reports.EditionPost;
import toex.outcomes.reports.EditionService;
import toex.outcomes.reports.EditionSubmission;
import toex.outcomes.reports.ReportDraft;
import toex.outcomes.reports.ReportDrafts;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.PartOf;

/** One edition: its pages, where it stands, and what may be done about it. */
@Route("editions/:id([0-9]{1,18})")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "ANALYST", "ADMIN"})
class EditionView extends Page implements BeforeEnterObserver, Marked, PartOf {

    private final transient EditionLibrary library;
    private final transient EditionService editions;
    private final transient EditionSubmission submissions;
    private final transient EditionChanges changes;
    private final transient EditionPost post;
    private final transient ReportDrafts drafts;
    private final transient Manuscripts manuscripts;
    private final transient SignedIn signedIn;
    private transient Marking marking = Marking.OFFICIAL;

    EditionView(
            EditionLibrary library,
            EditionService editions,
            EditionSubmission submissions,
            EditionChanges changes,
            EditionPost post,
            ReportDrafts drafts,
            Manuscripts manuscripts,
            SignedIn signedIn) {
        super("reports.editions");
        addClassName("editions");
        this.library = library;
        this.editions = editions;
        this.submissions = submissions;
        this.changes = changes;
        this.post = post;
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.signedIn = signedIn;
    }

    static String path(long id) {
        return EditionsView.PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new));
    }

    @Override
    public Marking marking() {
        return marking;
    }

    @Override
    public String partOf() {
        return ReportsView.PATH;
    }

    private void show(long id) {
        Edition edition = library.find(id).orElseThrow(NotFoundException::new);
        marking = Marking.parse(edition.marking());
        name(EditionWords.name(this, edition));
        removeAll();
        PageHeading heading = new PageHeading(edition.title()).withStandfirst(EditionWords.standing(this, edition));
        add(edition.wasIssued() ? heading.withKicker(EditionWords.name(this, edition)) : heading);
        EditionStanding standing = new EditionStanding(library, edition);
        if (standing.getComponentCount() > 0) {
            add(standing);
        }
        if (edition.isInPreparation()) {
            prepare(edition);
        } else {
            read(edition);
        }
        add(new PageLink(EditionsView.PATH, getTranslation("reports.edition.back"), Scope.ALL));
    }

    /** On its way: what may be done about it comes first, and what is said of it stands beside its pages. */
    private void prepare(Edition edition) {
        Optional<ReportDraft> draft = draft(edition);
        long open = draft.map(written -> ReviewComments.open(manuscripts.comments(written.manuscript())))
                .orElse(0L);
        add(new EditionPanel(editions, submissions, signedIn.person(), edition, open, () -> show(edition.id())));
        compare(edition);
        Div review = pages(edition);
        draft.ifPresent(written -> {
            review.addClassName("edition-review");
            review.add(new ReviewComments(manuscripts, written));
        });
        add(review, new EditionFacts(library, edition));
    }

    /** Issued, or withdrawn before that: its pages come first. */
    private void read(Edition edition) {
        if (edition.wasIssued()) {
            add(pages(edition));
            compare(edition);
        }
        add(new EditionFacts(library, edition));
        if (edition.wasIssued() && signedIn.is(Role.COMMS, Role.APPROVER)) {
            handOut(edition);
        }
    }

    /** To whom an issued one was sent and may be sent, and the way to withdraw it. */
    private void handOut(Edition edition) {
        Edition.Standing standing = edition.standing();
        if (standing == Edition.Standing.CURRENT || !post.letters(edition).isEmpty()) {
            add(new SendPanel(post, edition, () -> show(edition.id())));
        }
        if (standing != Edition.Standing.WITHDRAWN) {
            add(new EditionPanel(editions, submissions, signedIn.person(), edition, 0, () -> show(edition.id())));
        }
    }

    private void compare(Edition edition) {
        changes.of(edition).ifPresent(difference -> add(new ChangesSection(difference)));
    }

    private Div pages(Edition edition) {
        Div pages = new Div(new PageSection(getTranslation("reports.edition.pages"), file(edition)));
        pages.addClassName("edition-pages");
        return pages;
    }

    /** What it was written as, for whoever may see that. */
    private Optional<ReportDraft> draft(Edition edition) {
        return signedIn.is(Role.COMMS, Role.APPROVER)
                ? Optional.ofNullable(edition.context().manuscript()).flatMap(drafts::find)
                : Optional.empty();
    }

    private Component file(Edition edition) {
        if (edition.wasIssued()) {
            String name = edition.printed().fileName();
            PdfPages pages = pages(name, edition, () -> library.file(edition));
            pages.addComponentAtIndex(1, new OtherForms(name, () -> library.forms(edition)));
            return pages;
        }
        try {
            PdfPages pages =
                    pages("not-issued-" + edition.printed().fileName(), edition, () -> editions.proof(edition));
            pages.addComponentAtIndex(1, new Notice(getTranslation("reports.edition.proof")));
            return pages;
        } catch (Refusal changed) {
            return new Notice(String.valueOf(changed.getMessage()));
        }
    }

    private static PdfPages pages(String name, Edition edition, Supplier<byte[]> file) {
        return new PdfPages(name, edition.title(), PagePictures.of(file.get()), file);
    }
}

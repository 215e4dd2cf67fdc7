package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.editorial.Comment;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.ContentList;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PartOf;

/**
 * One item: its words to be edited or read, what readers will see, comments, steps, and its history. The fields come from
 * the forms of features, which Vaadin does not see when it gathers what the page needs; so they are named here.
 */
@Route("content/:kind/:name")
@Uses(ComboBox.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(Upload.class)
@RolesAllowed({"COMMS", "APPROVER"})
class ManuscriptView extends Page implements BeforeEnterObserver, Marked, PartOf {

    private final transient Manuscripts manuscripts;
    private final transient EditorialDesk desk;
    private final transient ManuscriptSettings settings;
    private final transient ContentList content;
    private final transient Kinds kinds;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final transient Map<String, SectionField> fields = new LinkedHashMap<>();
    private final Div preview = new Div();
    private transient @Nullable Manuscript shown;

    ManuscriptView(
            Manuscripts manuscripts,
            EditorialDesk desk,
            ManuscriptSettings settings,
            ContentList content,
            Kinds kinds,
            SignedIn signedIn,
            Clock clock) {
        super("editorial.content");
        this.manuscripts = manuscripts;
        this.desk = desk;
        this.settings = settings;
        this.content = content;
        this.kinds = kinds;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("manuscript");
        preview.addClassName("manuscript-preview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        show(address.get("kind").orElse(""), address.get("name").orElse(""));
    }

    @Override
    public Marking marking() {
        return shown == null ? Marking.OFFICIAL : shown.marking();
    }

    @Override
    public String partOf() {
        return "content";
    }

    private void show(String kindCode, String itemName) {
        ContentKind kind = kinds.named(kindCode).orElseThrow(NotFoundException::new);
        List<Manuscript> versions = manuscripts.versions(kindCode, itemName);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        Manuscript manuscript = versions.getFirst();
        shown = manuscript;
        name(manuscript.title());
        removeAll();
        fields.clear();
        // as if it were opened anew, so that the frame shows the marking that it has now
        Runnable again = () -> UI.getCurrent().refreshCurrentRoute(false);
        add(
                new PageHeading(manuscript.title())
                        .withKicker(getTranslation(kind.nameKey()) + " · "
                                + getTranslation("editorial.version", manuscript.number()) + " · "
                                + Standing.of(this, manuscript, versions, clock.instant())),
                desk(kind, manuscript),
                work(manuscript, again),
                new HistorySection(kind, manuscript, versions, content.history(manuscript.item())),
                new PageLink("content", getTranslation("editorial.content.back"), Scope.ALL));
        draw(manuscript);
    }

    /** The next step, beside it what goes with the words. */
    private Component work(Manuscript manuscript, Runnable again) {
        Div both = new Div(
                new StepsSection(desk, manuscripts, manuscript, signedIn.person(), again),
                new SettingsSection(settings, signedIn.person(), manuscript, kinds.organisations(), again));
        both.addClassName("work-columns");
        return both;
    }

    /** The words on one side, what readers will see on the other. */
    private Component desk(ContentKind kind, Manuscript manuscript) {
        Section words = new Section();
        words.addClassName("manuscript-words");
        List<Comment> comments = manuscripts.comments(manuscript);
        ContentForm form = kinds.form(kind);
        kind.sections().forEach(section -> words.add(section(kind, form, manuscript, section, comments)));
        Div both = new Div(words, preview);
        both.addClassName("manuscript-desk");
        return both;
    }

    private Component section(
            ContentKind kind, ContentForm form, Manuscript manuscript, String section, List<Comment> comments) {
        String label = getTranslation(kind.sectionKey(section));
        AbstractField<?, String> field = form.field(section);
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        SectionField saved = new SectionField(manuscripts, manuscript, section, field);
        if (!manuscript.isDraft()) {
            saved.read(text -> form.reading(section, text));
            if (field instanceof HasHelper helped) {
                // it helps with writing
                helped.setHelperText(null);
            }
        }
        saved.whenSaved(() -> draw(manuscript));
        fields.put(section, saved);
        Div whole = new Div(saved);
        whole.addClassName(field instanceof TextArea ? "section-long" : "section-short");
        if (manuscript.isDraft()) {
            form.tools(
                            manuscript,
                            section,
                            words -> saved.write(saved.text().isBlank() ? words.strip() : saved.text() + words))
                    .forEach(whole::add);
        }
        whole.add(new CommentsPanel(manuscripts, manuscript, section, label, comments));
        return whole;
    }

    private void draw(Manuscript manuscript) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((section, field) -> texts.put(section, field.text()));
        preview.removeAll();
        kinds.named(manuscript.item().kind())
                .ifPresent(kind -> kinds.form(kind).preview(manuscript, texts).forEach(preview::add));
    }
}

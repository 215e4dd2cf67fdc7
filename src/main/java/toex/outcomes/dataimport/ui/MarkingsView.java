package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import toex.outcomes.dataimport.FileMarkings;
import toex.outcomes.dataimport.MarkedFile;
import toex.outcomes.dataimport.MarkingChanges;
import toex.outcomes.editorial.ui.Decisions;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.RowTable;

/** How the files that were loaded are marked: an analyst marks one higher, an approver lower. */
@Route("imports/markings")
@Menu(order = 131, title = "dataimport.markings.menu")
@RolesAllowed({"ANALYST", "APPROVER"})
class MarkingsView extends Page implements Marked {

    private final transient MarkingChanges changes;
    private final transient FileMarkings markings;
    private final boolean approver;
    private final Div list = new Div();
    private transient List<MarkedFile> files = List.of();

    MarkingsView(MarkingChanges changes, FileMarkings markings, SignedIn signedIn) {
        super("dataimport.markings.menu");
        this.changes = changes;
        this.markings = markings;
        approver = signedIn.is(Role.APPROVER);
        addClassName("imports");
        add(
                new PageHeading(getTranslation("dataimport.markings.heading"))
                        .withStandfirst(getTranslation("dataimport.markings.explanation")),
                list);
        refresh();
    }

    @Override
    public Marking marking() {
        return files.stream().map(MarkedFile::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    private void refresh() {
        files = changes.files();
        list.removeAll();
        list.add(files.isEmpty() ? new EmptyState(getTranslation("dataimport.markings.none")) : table().show(files));
    }

    private RowTable<MarkedFile> table() {
        RowTable<MarkedFile> table = new RowTable<MarkedFile>(getTranslation("dataimport.markings.caption"))
                .text(getTranslation("dataimport.runs.file"), MarkedFile::fileName)
                .line(getTranslation("dataimport.runs.when"), file -> RunsSection.moment(file.loaded()))
                .text(
                        getTranslation("dataimport.markings.marking"),
                        file -> file.marking().text())
                .column(getTranslation("dataimport.markings.change"), this::change);
        return table;
    }

    private Component change(MarkedFile file) {
        Button change = new Button(getTranslation("dataimport.markings.change"), click -> ask(file));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("dataimport.markings.change.which", file.fileName()));
        return change;
    }

    private void ask(MarkedFile file) {
        Dialog dialog = new Dialog(getTranslation("dataimport.markings.change.which", file.fileName()));
        MarkingFields fields = new MarkingFields(file.marking(), markings.instructions(), markings.organisations());
        Decisions steps = new Decisions(() -> {
            dialog.close();
            refresh();
        });
        if (approver) {
            steps.offerWithReason(
                    getTranslation("editorial.marking.lower"),
                    getTranslation("editorial.marking.lower.reason"),
                    ButtonVariant.PRIMARY,
                    reason -> changes.lower(file, fields.marking(), reason));
        } else {
            steps.offer(
                    getTranslation("editorial.marking.raise"),
                    ButtonVariant.PRIMARY,
                    () -> changes.raise(file, fields.marking()));
        }
        dialog.add(fields, steps);
        dialog.getFooter().add(new Button(getTranslation("dataimport.markings.keep"), click -> dialog.close()));
        dialog.open();
    }
}

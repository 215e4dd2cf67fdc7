package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import toex.outcomes.dataimport.ImportRun;
import toex.outcomes.dataimport.ImportRuns;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** Every file that somebody tried to load, and what came of it; a loaded one can be taken back. */
class RunsSection extends PageSection implements Marked {

    private static final int PAGE = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient ImportRuns attempts;
    private final Problem problem = new Problem();
    private final Div list = new Div();
    private int shown = PAGE;
    private transient Marking marking = Marking.OFFICIAL;

    RunsSection(ImportRuns attempts) {
        this.attempts = attempts;
        title(getTranslation("dataimport.runs"));
        withStandfirst(getTranslation("dataimport.runs.explanation"));
        add(problem, list);
        refresh();
    }

    /** When something was loaded, as the lists of this room have it. */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    @Override
    public Marking marking() {
        return marking;
    }

    /** Shows what there is now. */
    final void refresh() {
        list.removeAll();
        List<ImportRun> runs = attempts.findPage(0, shown);
        marking = runs.stream().map(ImportRun::marking).reduce(Marking.OFFICIAL, Marking::and);
        if (runs.isEmpty()) {
            list.add(new EmptyState(getTranslation("dataimport.runs.none")));
            return;
        }
        list.add(table().show(runs));
        if (runs.size() < attempts.count()) {
            list.add(new Button(getTranslation("dataimport.runs.more"), click -> {
                shown += PAGE;
                refresh();
            }));
        }
    }

    private RowTable<ImportRun> table() {
        RowTable<ImportRun> table = new RowTable<>(getTranslation("dataimport.runs.caption"));
        table.addClassNames("stacking", "import-runs");
        table.column(head("file"), this::file);
        table.line(head("when"), run -> moment(run.started()));
        table.text(head("who"), ImportRun::who);
        table.text(head("marking"), run -> run.marking().text());
        table.column(head("result"), this::result);
        table.text(head("rows"), run -> number(run.counts().read()));
        table.text(head("new"), run -> number(run.counts().added()));
        table.text(head("amended"), run -> number(run.counts().amended()));
        table.column(head("undo"), this::undo);
        return table;
    }

    private String head(String column) {
        return getTranslation("dataimport.runs." + column);
    }

    private String number(long rows) {
        return getTranslation("dataimport.number", rows);
    }

    private Component file(ImportRun run) {
        Span fingerprint = new Span(run.sha256().substring(0, 12));
        fingerprint.addClassName("fingerprint");
        fingerprint.setTitle(run.sha256());
        return new Div(new Text(run.fileName()), fingerprint);
    }

    private Component result(ImportRun run) {
        Div result = new Div(new Text(getTranslation("dataimport.state." + run.state())));
        if (!run.reason().isEmpty()) {
            Span reason = new Span(run.reason());
            reason.addClassName("note");
            result.add(reason);
        }
        return result;
    }

    private Component undo(ImportRun run) {
        if (run.state() != ImportState.LOADED) {
            return new Span();
        }
        Button undo = new Button(getTranslation("dataimport.undo"), click -> ask(run));
        undo.setAriaLabel(getTranslation("dataimport.undo.which", run.fileName()));
        undo.addThemeVariants(ButtonVariant.ERROR);
        return undo;
    }

    private void ask(ImportRun run) {
        Dialog dialog = new Dialog(getTranslation("dataimport.undo.which", run.fileName()));
        dialog.add(new Paragraph(getTranslation(
                "dataimport.undo.explanation",
                run.counts().added(),
                run.counts().amended())));
        Button confirm = new Button(getTranslation("dataimport.undo.confirm"), click -> {
            dialog.close();
            problem.attempt(() -> attempts.undo(run.id()));
            refresh();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("dataimport.keep"), click -> dialog.close()), confirm);
        dialog.open();
    }
}

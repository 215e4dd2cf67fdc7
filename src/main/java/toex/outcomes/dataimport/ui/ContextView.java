package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import toex.outcomes.dataimport.ContextImports;
import toex.outcomes.dataimport.ContextSeries;
import toex.outcomes.dataimport.FileMarkings;
import toex.outcomes.dataimport.Uploads;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** Loads statistics that others have published, and lists those that were loaded. */
@Route("imports/context")
@RolesAllowed("ANALYST")
class ContextView extends Page implements Marked {

    private final transient ContextImports imports;
    private final Problem problem = new Problem();
    private final Div list = new Div();
    private transient Marking marking = Marking.OFFICIAL;

    ContextView(ContextImports imports, FileMarkings markings, Uploads uploads) {
        super("dataimport.context.menu");
        this.imports = imports;
        addClassName("imports");
        add(
                new PageHeading(getTranslation("dataimport.context.heading"))
                        .withStandfirst(getTranslation("dataimport.context.explanation")),
                new PageSection(
                                getTranslation("dataimport.context.add"),
                                new ContextIntake(imports, markings, uploads, this::refresh))
                        .withStandfirst(getTranslation("dataimport.context.add.explanation")),
                new PageSection(getTranslation("dataimport.context.list"), problem, list));
        refresh();
    }

    /** The quarter that the day is in: {@code 2022-Q3}. */
    static String quarter(LocalDate day) {
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
        return Period.months(first, first.plusMonths(2)).notation();
    }

    @Override
    public Marking marking() {
        return marking;
    }

    private void refresh() {
        list.removeAll();
        List<ContextSeries> all = imports.all();
        marking = all.stream().map(ContextSeries::marking).reduce(Marking.OFFICIAL, Marking::and);
        list.add(all.isEmpty() ? new EmptyState(getTranslation("dataimport.context.list.none")) : table().show(all));
    }

    private RowTable<ContextSeries> table() {
        RowTable<ContextSeries> table = new RowTable<ContextSeries>(getTranslation("dataimport.context.list.caption"))
                .text(
                        getTranslation("dataimport.context.title"),
                        series -> series.publication().title())
                .text(
                        getTranslation("dataimport.context.publisher"),
                        series -> series.publication().publisher())
                .text(
                        getTranslation("dataimport.context.figures"),
                        series -> getTranslation("dataimport.number", series.figures()))
                .text(
                        getTranslation("figures.dimension.quarter"),
                        series -> getTranslation(
                                "dataimport.context.quarters",
                                quarter(series.covers().from()),
                                quarter(series.covers().to())))
                .column(getTranslation("dataimport.runs.file"), ContextView::file)
                .line(getTranslation("dataimport.runs.when"), series -> RunsSection.moment(series.loaded()))
                .text(getTranslation("dataimport.runs.who"), ContextSeries::who)
                .text(
                        getTranslation("dataimport.runs.marking"),
                        series -> series.marking().text())
                .text(
                        getTranslation("dataimport.runs.result"),
                        series -> getTranslation("dataimport.context.state." + series.state()))
                .column(getTranslation("dataimport.runs.undo"), this::undoButton);
        table.addClassName("stacking");
        return table;
    }

    private static Component file(ContextSeries series) {
        Div file = new Div(new Text(series.fileName()));
        Paragraph fingerprint = new Paragraph(series.sha256());
        fingerprint.addClassName("fingerprint");
        file.add(fingerprint);
        return file;
    }

    private Component undoButton(ContextSeries series) {
        if (series.state() == ContextSeries.State.UNDONE) {
            return new Text("");
        }
        Button undo = new Button(getTranslation("dataimport.undo"), click -> confirm(series));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel(getTranslation("dataimport.undo.which", series.fileName()));
        return undo;
    }

    private void confirm(ContextSeries series) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("dataimport.undo.which", series.fileName()));
        dialog.add(new Paragraph(getTranslation(
                "dataimport.context.undo.explanation", series.publication().title())));
        Button confirm = new Button(getTranslation("dataimport.undo.confirm"), click -> {
            dialog.close();
            problem.attempt(() -> imports.undo(series.id()));
            refresh();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("dataimport.keep"), click -> dialog.close()), confirm);
        dialog.open();
    }
}

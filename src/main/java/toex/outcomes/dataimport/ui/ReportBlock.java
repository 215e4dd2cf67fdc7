package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import toex.outcomes.dataimport.CheckingReport;
import toex.outcomes.dataimport.UploadedFile;
import toex.outcomes.performance.Amendment;
import toex.outcomes.shared.ui.RowTable;

/** The checking report: what is in the file, what loading it would change, what deserves a second look, and the button. */
class ReportBlock extends Div {

    /**
     * @param covers what to ask before the file is loaded
     * @param load runs when the reader decides to load the file
     */
    ReportBlock(CheckingReport report, UploadedFile file, Component covers, Runnable load) {
        addClassName("checking-report");
        add(new H3(title(report)), fingerprint(report), new CountsList(report));
        if (!report.isSound()) {
            add(new RejectionsBlock(report, file));
        } else if (!report.differences().isEmpty()) {
            add(covers, loadButton(report, load));
        }
        warnings(report);
        if (!report.differences().amendments().isEmpty()) {
            add(new H3(getTranslation("dataimport.amendments")), amendments(report));
        }
    }

    private String title(CheckingReport report) {
        String state = !report.isSound() ? "refused" : report.differences().isEmpty() ? "unchanged" : "sound";
        return getTranslation("dataimport.report." + state, report.fileName());
    }

    private Component fingerprint(CheckingReport report) {
        Paragraph line = new Paragraph(getTranslation(
                "dataimport.report.file",
                getTranslation("dataimport.format." + report.format().code()),
                report.sha256()));
        line.addClassNames("note", "fingerprint");
        return line;
    }

    private Component loadButton(CheckingReport report, Runnable load) {
        Button button = new Button(getTranslation("dataimport.load", report.read()), click -> {
            load.run();
            click.getSource().setEnabled(true);
        });
        // once more only where what the file covers could not be read
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void warnings(CheckingReport report) {
        if (report.warnings().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        report.warnings().forEach(warning -> list.add(new ListItem(warning)));
        list.addClassName("import-warnings");
        add(new H3(getTranslation("dataimport.warnings")), list);
    }

    private Component amendments(CheckingReport report) {
        RowTable<Amendment> table = new RowTable<>(getTranslation(
                "dataimport.amendments.caption",
                report.differences().amendments().size(),
                report.differences().amended()));
        table.text(getTranslation("dataimport.column.reference"), Amendment::reference);
        table.text(getTranslation("dataimport.column.line"), row -> Long.toString(row.line()));
        table.text(getTranslation("dataimport.column.change"), this::changes);
        return table.show(report.differences().amendments());
    }

    private String changes(Amendment amendment) {
        return amendment.changes().stream()
                .map(change -> getTranslation(
                        "dataimport.change", change.column(), named(change.before()), named(change.after())))
                .collect(Collectors.joining("; "));
    }

    private String named(String value) {
        return value.isEmpty() ? getTranslation("dataimport.nothing") : value;
    }
}

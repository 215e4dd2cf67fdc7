package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.document.PagePictures;
import toex.outcomes.reports.Report;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;

/** A report's pages and what its file is called. */
class FinishedReport extends PdfPages implements Marked {

    private final transient Marking marking;

    FinishedReport(Report report) {
        super(report.fileName(), report.title(), PagePictures.of(report.file()), report::file);
        marking = report.marking();
        long size = Math.max(1, Math.round(report.file().length / 1024.0));
        Paragraph file = new Paragraph(getTranslation("reports.view.file", report.fileName(), size));
        file.addClassName("note");
        addComponentAtIndex(1, file);
        addComponentAtIndex(2, new OtherForms(report.fileName(), report::forms));
    }

    @Override
    public Marking marking() {
        return marking;
    }
}

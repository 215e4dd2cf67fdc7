package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.document.PagePictures;
import toex.outcomes.reports.Report;

/** A report's pages and what its file is called. */
class FinishedReport extends PdfPages {

    FinishedReport(Report report) {
        super(report.fileName(), report.title(), PagePictures.of(report.file()), report::file);
        long size = Math.max(1, Math.round(report.file().length / 1024.0));
        Paragraph file = new Paragraph(getTranslation("reports.view.file", report.fileName(), size));
        file.addClassName("note");
        addComponentAtIndex(1, file);
        addComponentAtIndex(2, new OtherForms(report.fileName(), report::forms));
    }
}

package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import toex.outcomes.reports.Report;

/** A report's pages, with the links to keep it and to open it in a window of its own. */
class FinishedReport extends Div {

    private static final String PDF = "application/pdf";

    FinishedReport(Report report) {
        addClassName("finished-report");
        Anchor download = new Anchor(handler(report), AttachmentType.DOWNLOAD, getTranslation("reports.view.download"));
        download.addClassNames("action", "primary");
        Anchor open = new Anchor(handler(report).inline(), AttachmentType.INLINE, getTranslation("reports.view.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("action");
        Div actions = new Div(download, open);
        actions.addClassName("report-links");
        long size = Math.max(1, Math.round(report.file().length / 1024.0));
        Paragraph file = new Paragraph(getTranslation("reports.view.file", report.fileName(), size));
        file.addClassName("note");
        IFrame pages = new IFrame(handler(report).inline());
        pages.setTitle(getTranslation("reports.view.pages", report.title()));
        pages.addClassName("report-pages");
        add(actions, file, pages);
    }

    private static com.vaadin.flow.server.streams.InputStreamDownloadHandler handler(Report report) {
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(
                        new ByteArrayInputStream(report.file()), report.fileName(), PDF, report.file().length),
                report.fileName());
    }
}

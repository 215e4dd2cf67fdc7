package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.streams.DownloadHandler;
import toex.outcomes.dataimport.CheckingReport;
import toex.outcomes.dataimport.Rejection;
import toex.outcomes.dataimport.UploadedFile;
import toex.outcomes.shared.ui.RowTable;

/** Why rows were rejected: the first reasons to read, all of them to download. */
class RejectionsBlock extends Div {

    RejectionsBlock(CheckingReport report, UploadedFile file) {
        RowTable<Rejection> table = new RowTable<>(
                getTranslation("dataimport.rejections.caption", report.reasons().size(), report.rejected()));
        table.text(getTranslation("dataimport.column.line"), row -> Long.toString(row.line()));
        table.text(getTranslation("dataimport.column.column"), Rejection::column);
        table.text(getTranslation("dataimport.column.value"), Rejection::value);
        table.text(getTranslation("dataimport.column.right"), Rejection::right);
        add(new H3(getTranslation("dataimport.rejections")), download(report, file), table.show(report.reasons()));
    }

    private Anchor download(CheckingReport report, UploadedFile file) {
        String name = report.fileName().replaceFirst("\\.[^.]*$", "") + ".rejected.csv";
        Anchor link = new Anchor(
                DownloadHandler.forFile(file.rejected().toFile(), name),
                AttachmentType.DOWNLOAD,
                getTranslation("dataimport.rejections.download"));
        link.addClassNames("action", "primary");
        return link;
    }
}

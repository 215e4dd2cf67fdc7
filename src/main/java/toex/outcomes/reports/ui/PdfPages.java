package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import toex.outcomes.document.PagePictures;
import toex.outcomes.shared.ui.FileLink;

/** The pages of a PDF as pictures, with the links to keep the file and to open it in a window of its own. */
class PdfPages extends Div {

    private static final String PDF = "application/pdf";

    /**
     * @param pages what the file looks like
     * @param file asked for when the browser fetches it
     */
    PdfPages(String fileName, String title, PagePictures pages, Supplier<byte[]> file) {
        addClassName("finished-report");
        Anchor download = new Anchor(
                FileLink.file(fileName, PDF, file), AttachmentType.DOWNLOAD, getTranslation("reports.view.download"));
        download.addClassNames("action", "primary");
        Anchor open = new Anchor(
                FileLink.file(fileName, PDF, file).inline(),
                AttachmentType.INLINE,
                getTranslation("reports.view.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.addClassName("action");
        Div actions = new Div(download, open);
        actions.addClassName("report-links");
        PageImages images = new PageImages(getTranslation("reports.view.pages", title));
        images.addClassName("report-pages");
        images.show(pages);
        add(actions, images);
    }
}

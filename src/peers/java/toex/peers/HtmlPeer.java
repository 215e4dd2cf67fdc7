package toex.peers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** openhtmltopdf, tagged as PDF/UA. Its page is plain: its style sheets know neither grid nor flex. */
final class HtmlPeer implements Peer {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm; font-family: "Source Sans 3";
              @bottom-center { content: "OFFICIAL"; font-family: "Source Sans 3"; }
              @top-center { content: "OFFICIAL"; font-family: "Source Sans 3"; } }
            * { font-family: "Source Sans 3"; } body { font: 10pt/1.4 "Source Sans 3"; } h1, h2, h3, h4 { font-family: "Source Serif 4"; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            th, td { border-bottom: 1px solid #d9dcd6; text-align: left; padding: 2pt; }
            svg { width: 480px; }
            """;

    private final String html;
    private final Path fonts;

    HtmlPeer(Content content, Path fonts) {
        XRLog.setLoggingEnabled(false);
        Document page = content.document();
        page.select("style").first().text(STYLE);
        html = page.html();
        this.fonts = fonts;
    }

    @Override
    public String name() {
        return "openhtmltopdf";
    }

    @Override
    public boolean takesThreads() {
        return true;
    }

    @Override
    public byte[] make() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "source-sans-3/SourceSans3-Regular.ttf", "Source Sans 3", 400);
        font(builder, "source-sans-3/SourceSans3-SemiBold.ttf", "Source Sans 3", 600);
        font(builder, "source-serif-4/SourceSerif4-Regular.ttf", "Source Serif 4", 400);
        font(builder, "source-serif-4/SourceSerif4-SemiBold.ttf", "Source Serif 4", 600);
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private void font(PdfRendererBuilder builder, String file, String family, int weight) {
        File font = fonts.resolve(file).toFile();
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }
}

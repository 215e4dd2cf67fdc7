package toex.peers;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * JasperReports, untagged: its tagged export does not run with what the public registry has. Either each report reads its
 * drawings, as the portal draws its own in each, or all are painted from drawings that were read before the time measured.
 */
final class JasperPeer implements Peer {

    private final JasperReport report;
    private final List<Map<String, Object>> rows;
    private final List<Map<String, ?>> kept;

    /** @param keeps whether it keeps its drawings from report to report */
    JasperPeer(Content content, boolean keeps) throws Exception {
        report = JasperLayout.report();
        rows = JasperRows.of(content);
        kept = keeps ? JasperRows.drawn(rows) : null;
    }

    @Override
    public String name() {
        return kept == null ? "jasperreports" : "jasperreports-drawings-kept";
    }

    @Override
    public boolean takesThreads() {
        return true;
    }

    @Override
    public byte[] make() throws Exception {
        List<Map<String, ?>> drawn = kept == null ? JasperRows.drawn(rows) : kept;
        JasperPrint filled =
                JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(drawn));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.exportReport();
        return bytes.toByteArray();
    }
}

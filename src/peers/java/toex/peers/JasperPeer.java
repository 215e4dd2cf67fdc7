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

/** JasperReports, untagged: its tagged export does not run with what the public registry has. */
final class JasperPeer implements Peer {

    private final JasperReport report;
    private final List<Map<String, ?>> rows;

    JasperPeer(Content content) throws Exception {
        report = JasperLayout.report();
        rows = JasperRows.of(content);
    }

    @Override
    public String name() {
        return "jasperreports";
    }

    @Override
    public boolean takesThreads() {
        return true;
    }

    @Override
    public byte[] make() throws Exception {
        JasperPrint filled = JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(rows));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.exportReport();
        return bytes.toByteArray();
    }
}

package toex.outcomes.reports;

import java.nio.file.*;

/** Makes the sample reports to look at. */
class Look {
    public static void main(String[] args) throws Exception {
        Snapshot snapshot = new SampleSnapshot().snapshot();
        for (String name : args) {
            Report report = ReportService.make(TemplateFile.read(name), snapshot);
            Files.createDirectories(Path.of("target/pdf"));
            Files.write(Path.of("target/pdf/look-" + name + ".pdf"), report.file());
        }
    }
}

package toex.outcomes.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.springframework.stereotype.Component;
import toex.outcomes.organisation.ScopeOptions;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal report TEMPLATE [--period P] [--region R] [--out FILE.pdf]}: makes a report and prints its path. */
@Component
class ReportCommand implements Command {

    private final ReportService reports;
    private final ScopeOptions scopes;

    ReportCommand(ReportService reports, ScopeOptions scopes) {
        this.reports = reports;
        this.scopes = scopes;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Set<String> valued() {
        return Set.of(ScopeOptions.PERIOD, ScopeOptions.REGION, "out");
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.words().size() != 1) {
            throw new WrongUsage(
                    "Say which report: ./portal report TEMPLATE [--period P] [--region R] [--out FILE.pdf], "
                            + "with one of these templates: " + String.join(", ", reports.templates()) + ".");
        }
        options.value("out").ifPresent(file -> writable(path(file)));
        Report report = reports.make(options.words().getFirst(), scopes.scope(options));
        Path file = path(options.value("out").orElse(report.fileName()));
        write(report.file(), writable(file));
        out.println(file);
        return 0;
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Refusal("\"%s\" is not a file name. Give another with --out FILE.pdf.".formatted(file));
        }
    }

    /** Asked before the report is made too: nobody should wait for a refusal. */
    private static Path writable(Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder %s. Make it first, or choose another with --out.".formatted(folder));
        }
        if (Files.isDirectory(file)) {
            throw new Refusal("%s is a folder. Give the name of a file with --out FILE.pdf.".formatted(file));
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new Refusal("%s cannot be written. Choose another place with --out.".formatted(file));
        }
        return file;
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void write(byte[] content, Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, content);
            } else {
                replace(content, Files.exists(file) ? file.toRealPath() : file);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "%s could not be written (%s). Free some space or choose another place with --out."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Whole or not at all: beside its place first, then moved there. */
    private static void replace(byte[] content, Path file) throws IOException {
        long process = ProcessHandle.current().pid();
        Path beside = file.resolveSibling(".%s.%d.part".formatted(file.getFileName(), process));
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

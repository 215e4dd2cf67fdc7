package toex.outcomes.dataimport;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;
import toex.outcomes.performance.Covers;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal import FILE [--dry-run] [--covers MONTHS [--forces LIST]] [--marking MARKING]}: the checking report on standard output, and the file loaded where it is sound. */
@Component
class ImportCommand implements Command {

    private static final String DRY_RUN = "dry-run";

    private static final String USAGE =
            "./portal import FILE [--dry-run] [--covers MONTHS [--forces CODE,CODE...]] [--marking MARKING]";
    private static final String COVERS = "covers";
    private static final String FORCES = "forces";
    private static final String MARKING = "marking";

    private final ImportService imports;
    private final ReportingDeclarations declarations;
    private final FileMarkings markings;

    ImportCommand(ImportService imports, ReportingDeclarations declarations, FileMarkings markings) {
        this.markings = markings;
        this.imports = imports;
        this.declarations = declarations;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Set<String> valued() {
        return Set.of(COVERS, FORCES, MARKING);
    }

    @Override
    public Set<String> flags() {
        return Set.of(DRY_RUN);
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.words().size() != 1) {
            throw new WrongUsage("Say which file: " + USAGE);
        }
        if (options.has(FORCES) && !options.has(COVERS)) {
            throw new WrongUsage("--forces says who has reported the months of --covers: " + USAGE);
        }
        Covers covers = options.value(COVERS)
                .map(months -> declarations.covers(months, options.value(FORCES).orElse("")))
                .orElse(null);
        Marking marking = options.value(MARKING).map(markings::read).orElse(Marking.OFFICIAL);
        Path file = Path.of(options.words().getFirst());
        Path rejected = beside(file);
        String name = String.valueOf(file.getFileName());
        ImportProgress progress = new PrintedProgress(System.err);
        ReportText text = new ReportText(out, System.err);
        if (options.has(DRY_RUN)) {
            return text.checked(imports.check(file, name, marking, rejected, progress), rejected);
        }
        return text.imported(imports.load(file, name, new Told(marking, covers), rejected, progress), rejected);
    }

    /** {@code outcomes.csv} has its rejected rows in {@code outcomes.rejected.csv}; where that can't be, in the folder for temporary files. */
    private static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String rejected = (dot > 0 ? name.substring(0, dot) : name) + ".rejected.csv";
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder)
                ? folder.resolve(rejected)
                : Path.of(System.getProperty("java.io.tmpdir"), rejected);
    }
}

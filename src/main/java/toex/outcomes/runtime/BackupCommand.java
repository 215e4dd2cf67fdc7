package toex.outcomes.runtime;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal backup FILE}: all that this portal keeps, in one file, while it goes on working. */
@Component
class BackupCommand implements Command {

    private final PortalSettings settings;
    private final ObjectProvider<EmbeddedDatabase> embedded;
    private final Clock clock;

    BackupCommand(PortalSettings settings, ObjectProvider<EmbeddedDatabase> embedded, Clock clock) {
        this.settings = settings;
        this.embedded = embedded;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Set<String> valued() {
        return Set.of();
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.words().size() != 1) {
            throw new WrongUsage("./portal backup FILE [--data DIR]");
        }
        Path file = Path.of(options.words().getFirst()).toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file) || !Files.isDirectory(folder)) {
            throw new Refusal(file + " can't be written: name a file in a folder that is there.");
        }
        DataFolder data = new DataFolder(settings.data());
        DatabaseAddress from = address();
        DatabaseTools tools = DatabaseTools.find(data);
        try {
            new BackupFile(file)
                    .write(
                            data,
                            to -> tools.write(from, to),
                            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            out.printf("%s: %d KB%n", file, Files.size(file) + 1023 >> 10);
        } catch (IOException e) {
            throw new Refusal(
                    "The backup could not be written to " + file + ": " + e.getMessage()
                            + ". Check that the disk has room and that you may write there; no half of it was left.",
                    e);
        }
        return 0;
    }

    private DatabaseAddress address() {
        PortalSettings.Database own = settings.database();
        if (own.isNamed()) {
            return DatabaseAddress.of(own.url(), own.user(), own.password());
        }
        EmbeddedDatabase ours = embedded.getObject();
        return DatabaseAddress.of(ours.url(), ours.user(), ours.password());
    }
}

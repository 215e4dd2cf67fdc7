package toex.outcomes.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal verify FILE.pdf}: 0 genuine and current, 3 superseded or withdrawn, 1 altered or unknown. */
@Component
class VerifyCommand implements Command {

    private static final long LARGEST = 200L << 20;

    private final VerificationService verification;
    private final EditionLibrary library;

    VerifyCommand(VerificationService verification, EditionLibrary library) {
        this.verification = verification;
        this.library = library;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Set<String> valued() {
        return Set.of();
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.words().size() != 1) {
            throw new WrongUsage("Say which file: ./portal verify FILE.pdf");
        }
        Verification result = verification.file(read(options.words().getFirst()));
        Edition edition = result.edition();
        String again = edition != null && result.outcome().isGenuine() ? " " + reprinted(edition) : "";
        out.println(result.sentence() + again);
        return result.outcome().exitCode();
    }

    /** Whether the edition can be printed again from what it keeps; the verdict does not depend on it. */
    private String reprinted(Edition edition) {
        try {
            return SystemUser.call(() -> library.reprint(edition)).sentence();
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    private static byte[] read(String name) {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new Refusal("There is no file %s.".formatted(name));
            }
            if (Files.size(file) > LARGEST) {
                throw new Refusal("%s is larger than any report of this portal.".formatted(name));
            }
            return Files.readAllBytes(file);
        } catch (InvalidPathException | IOException e) {
            throw new Refusal("%s cannot be read. Check its name and whether you may read it.".formatted(name), e);
        }
    }
}

package toex.outcomes.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal verify FILE.pdf}: 0 genuine and current, 3 superseded or withdrawn, 1 altered or unknown. */
@Component
class VerifyCommand implements Command {

    private static final long LARGEST = 200L << 20;

    private final VerificationService verification;

    VerifyCommand(VerificationService verification) {
        this.verification = verification;
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
        out.println(result.sentence());
        return result.outcome().exitCode();
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

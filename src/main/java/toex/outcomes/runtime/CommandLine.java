package toex.outcomes.runtime;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import java.util.function.IntSupplier;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import toex.outcomes.shared.WrongUsage;

/** What stands behind {@code ./portal COMMAND ...}: results on standard output, reasons on standard error, exit codes. */
public final class CommandLine {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private final Class<?> application;

    /** @param application the class that Spring starts from */
    public CommandLine(Class<?> application) {
        this.application = application;
    }

    /** Runs the command and ends this process, but for {@code run}, which goes on until it is stopped. */
    public void run(String... arguments) {
        silenceLog();
        SpringApplication.getShutdownHandlers().add(EmbeddedDatabase::leaveAll);
        String name = arguments[0];
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        boolean server = "run".equals(name);
        int code = guarded(() -> switch (name) {
            case "run" -> Serving.start(application, rest);
            case "restore" -> Restoring.start(rest);
            default -> CommandRun.run(application, name, rest);
        });
        if (!server || code != DONE) {
            System.exit(code);
        }
    }

    /** Until Spring has given the log its file, it would go to the console. */
    private static void silenceLog() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.OFF);
    }

    /** Every failure becomes a sentence and a code. */
    private static int guarded(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException | Error e) {
            String sentence = Failure.sentence(e);
            System.err.println(sentence);
            LoggerFactory.getLogger(CommandLine.class).error(sentence, e);
            return Failure.cause(e, WrongUsage.class).isPresent() ? WRONG_USAGE : REFUSED;
        }
    }
}

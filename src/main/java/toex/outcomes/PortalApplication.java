package toex.outcomes;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import toex.outcomes.runtime.CommandLine;

/** Starts the portal, or one of its commands. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] args) {
        // figures are written the British way on any machine: the same data give the same bytes
        Locale.setDefault(Locale.UK);
        if (args.length == 0 || args[0].startsWith("--")) {
            // in development: Spring's own way, with its log on the console
            SpringApplication.run(PortalApplication.class, args);
        } else {
            new CommandLine(PortalApplication.class).run(args);
        }
    }
}

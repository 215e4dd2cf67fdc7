package toex.outcomes.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.WrongUsage;

/** One run of one command: a portal without its pages, for as long as the command takes. */
final class CommandRun {

    /** What a portal without pages has no use for, and what would look for a web server. */
    private static final String WITHOUT_PAGES =
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private CommandRun() {}

    /** @return the command's exit code */
    static int run(Class<?> application, String name, List<String> arguments) {
        DataFolder data = Start.data(arguments);
        SpringApplication spring = Start.application(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        try (ConfigurableApplicationContext context = spring.run(Start.settings(data, "command", WITHOUT_PAGES))) {
            Command command = find(context, name);
            Options options = options(command, arguments);
            return SystemUser.call(() -> command.run(options, System.out));
        }
    }

    private static Command find(ConfigurableApplicationContext context, String name) {
        return context.getBeanProvider(Command.class).stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("There is no command '" + name + "'. ./portal help lists them."));
    }

    private static Options options(Command command, List<String> arguments) {
        var valued =
                Stream.concat(command.valued().stream(), Stream.of(Start.DATA)).collect(Collectors.toSet());
        return Options.parse(arguments, valued, command.flags());
    }
}

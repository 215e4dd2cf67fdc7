package toex.outcomes.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import toex.outcomes.shared.WrongUsage;

/** What {@code run} and the commands have in common: the data folder, and a log that is a file in it. */
final class Start {

    static final String DATA = "data";

    private Start() {}

    /** The folder that {@code --data} names; looked up ahead of all else, for the command itself needs it to be found. */
    static DataFolder data(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--data=")) {
                return DataFolder.open(Path.of(arguments.get(i).substring(7)));
            }
            if (arguments.get(i).equals("--data")) {
                if (i + 1 == arguments.size()) {
                    throw new WrongUsage("--data needs a value.");
                }
                return DataFolder.open(Path.of(arguments.get(i + 1)));
            }
        }
        return DataFolder.open(Path.of(DATA));
    }

    /** Settings that go before those of the files, in the form in which Spring takes them. */
    static String[] settings(DataFolder data, String log, String... more) {
        return Stream.concat(
                        Stream.of(
                                "--portal.data=" + data.path(),
                                "--logging.config=classpath:logback-launcher.xml",
                                "--logging.file.name=" + data.log(log)),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    static SpringApplication application(Class<?> application) {
        SpringApplication spring = new SpringApplication(application);
        spring.setLogStartupInfo(false);
        return spring;
    }
}

package toex.outcomes.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal run}: the portal with its pages, until it is stopped. */
final class Serving {

    /** Until the process ends; a lock that nobody refers to would be let go with its file. */
    private static final List<Lock> HELD = new ArrayList<>();

    private Serving() {}

    /** @return 0 once it serves */
    static int start(Class<?> application, List<String> arguments) {
        Options options = Options.parse(arguments, Set.of("port", Start.DATA), Set.of("empty"));
        if (!options.words().isEmpty()) {
            throw new WrongUsage("./portal run [--port 8080] [--empty] [--data DIR]");
        }
        DataFolder data = Start.data(arguments);
        boolean real = options.has("empty") || isSet("PORTAL_DB_URL");
        List<String> settings = new ArrayList<>();
        int port = options.value("port").map(Serving::port).orElse(8080);
        settings.add("--server.port=" + port);
        settings.add("--portal.demonstration=" + !real);
        if (!real) {
            settings.add("--server.address=127.0.0.1");
        }
        occupy(data);
        checkFree(port);
        System.err.println("Starting the portal on the data in " + data.path() + " ...");
        ConfigurableApplicationContext portal =
                Start.application(application).run(Start.settings(data, "portal", settings.toArray(String[]::new)));
        announce(portal, data);
        return 0;
    }

    private static void announce(ConfigurableApplicationContext portal, DataFolder data) {
        String address = "http://localhost:" + portal.getEnvironment().getProperty("local.server.port") + "/";
        System.out.println("The portal is ready at " + address);
        if (portal.getBean(Demonstration.class).active()) {
            System.err.println(
                    "It shows demonstration data. Sign in as leader, comms, approver, force, analyst or admin; the password is demo.");
        }
        System.err.println("Its log is " + data.log("portal") + ". Stop it with Ctrl-C.");
        SpringApplication.getShutdownHandlers().add(() -> System.err.println("Stopped; everything is kept."));
    }

    /** One portal for each folder: two would undo each other's work. */
    static void occupy(DataFolder data) {
        try {
            Lock lock = Lock.on(data.path().resolve("portal.lock"));
            if (!lock.tryAlone()) {
                throw new Refusal("Another portal is at work on the data in " + data.path()
                        + ". Stop that one, or name another folder with --data.");
            }
            HELD.add(lock);
        } catch (IOException e) {
            throw data.unusable(e);
        }
    }

    /** Said before the database starts; the server itself would say it last. */
    private static void checkFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal(
                    String.valueOf(e.getMessage()).contains("denied")
                            ? "Port %d may not be used by this user. Choose one from 1024: ./portal run --port 8080"
                                    .formatted(port)
                            : Failure.portTaken(port),
                    e);
        }
    }

    private static int port(String typed) {
        try {
            int port = Integer.parseInt(typed);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new WrongUsage("--port takes a number from 0 to 65535, not '" + typed + "'.");
    }

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isEmpty();
    }
}

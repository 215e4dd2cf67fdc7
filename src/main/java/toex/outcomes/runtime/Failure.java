package toex.outcomes.runtime;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** Says what went wrong in a sentence, out of what Spring has wrapped it in. */
final class Failure {

    private Failure() {}

    static String sentence(Throwable failure) {
        return cause(failure, WrongUsage.class)
                .map(Throwable::getMessage)
                .or(() -> cause(failure, Refusal.class).map(Throwable::getMessage))
                .or(() -> cause(failure, PortInUseException.class).map(taken -> portTaken(taken.getPort())))
                .orElseGet(() -> "Something went wrong that was not foreseen: " + last(failure)
                        + ". The log in the data folder has the details.");
    }

    static String portTaken(int port) {
        return "Port %d is taken by another program. Stop that one, or choose another port: ./portal run --port %d"
                .formatted(port, port == 65_535 ? 8080 : port + 1);
    }

    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return chain(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String last(Throwable failure) {
        return chain(failure)
                .reduce((earlier, later) -> later)
                .map(String::valueOf)
                .orElseThrow();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }
}

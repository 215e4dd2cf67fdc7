package toex.outcomes.performance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import toex.outcomes.figures.Dimension;

/** Reads the parameters of an address one by one and keeps those that make no sense, for the reader to be told. */
class AddressReader {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";

    private final QueryParameters address;
    private final List<Map.Entry<String, String>> unread = new ArrayList<>();

    AddressReader(QueryParameters address) {
        this.address = address;
    }

    /** Empty where the parameter is missing, or the reader makes nothing of it. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        Optional<String> text = address.getSingleParameter(name).filter(value -> !value.isBlank());
        Optional<T> found = text.flatMap(reader);
        if (text.isPresent() && found.isEmpty()) {
            unread.add(Map.entry(name, text.get()));
        }
        return found;
    }

    /** For each parameter that makes no sense, its name and value. */
    List<Map.Entry<String, String>> unread() {
        return List.copyOf(unread);
    }

    /** One that records are broken down by. */
    static Optional<Dimension> dimension(String text) {
        return Dimension.RECORDED.stream()
                .filter(dimension -> dimension.code().equals(text))
                .findFirst();
    }

    static Optional<String> code(String text) {
        return Optional.of(text).filter(code -> code.matches(CODE));
    }
}

package toex.outcomes.feedback.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import toex.outcomes.feedback.InboxFilter;
import toex.outcomes.feedback.Standing;

/** The inbox's filter in its address; what cannot be read leaves all. */
final class InboxAddress {

    private InboxAddress() {}

    static InboxFilter read(QueryParameters address) {
        return new InboxFilter(
                Standing.of(of(address, "state")),
                of(address, "region"),
                of(address, "force"),
                of(address, "threat"),
                of(address, "assigned"),
                days(of(address, "age")),
                of(address, "text"));
    }

    static QueryParameters write(InboxFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.state().ifPresent(state -> parameters.put("state", state.code()));
        put(parameters, "region", filter.region());
        put(parameters, "force", filter.force());
        put(parameters, "threat", filter.threat());
        put(parameters, "assigned", filter.assigned());
        put(parameters, "age", filter.olderThan() == 0 ? "" : Integer.toString(filter.olderThan()));
        put(parameters, "text", filter.text());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String of(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static int days(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}

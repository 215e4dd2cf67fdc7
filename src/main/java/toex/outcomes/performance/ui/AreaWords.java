package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import toex.outcomes.shared.Scope;

/** Says the region of a scope. */
final class AreaWords {

    private final Map<String, String> regions;
    private final String all;

    /**
     * @param regions names by code
     * @param words a component that has the reader's language
     */
    AreaWords(Map<String, String> regions, Component words) {
        this.regions = regions;
        this.all = words.getTranslation("performance.all-regions");
    }

    /** "East Midlands", "All regions". */
    String of(Scope scope) {
        return scope.region() == null
                ? all
                : regions.getOrDefault(scope.region().value(), scope.region().value());
    }
}

package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A part of the page by the name that it has in addresses: {@code performance#table}. */
enum Part {
    COUNTS,
    BREAKDOWNS,
    TRENDS,
    TABLE,
    STAGES,
    SATISFACTION,
    BESIDE,
    RECORDS,
    NOTES;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What readers call these parts, by their ids.
     *
     * @param words a component that has the reader's language
     */
    static Map<String, String> names(Collection<Part> parts, Component words) {
        Map<String, String> names = new LinkedHashMap<>();
        parts.forEach(part -> names.put(part.id(), words.getTranslation("performance.part." + part.id())));
        return names;
    }
}

package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import toex.outcomes.document.Sheet;

/**
 * How a report is put together, as its file under {@code reports/} has it.
 *
 * @param name as on the command line: {@code outcome-summary}
 * @param needsRegion whether its report is about one region
 * @param words its own words for its name, description and title, where the text bundle has none
 * @param choice what it is told of audience, marking, comparison, case studies and quotations
 * @param text the file as it is
 */
record Template(
        String name,
        Sheet sheet,
        List<Part> parts,
        boolean needsRegion,
        Map<String, String> words,
        Choice choice,
        String text) {

    Template {
        parts = List.copyOf(parts);
        words = Map.copyOf(words);
    }

    /** {@code name}, {@code description} or {@code title}, with the title's place filled in. */
    String words(String key, Object... places) {
        String own = words.get(key);
        return own == null ? Wording.of(name + "." + key, places) : places.length == 0 ? own : own + ": " + places[0];
    }

    /**
     * A part of a report and how it is wanted.
     *
     * @param name as in {@link Parts}
     * @param settings by their names; the part's only setting is called {@code value}
     * @param parts those inside it
     */
    record Part(String name, Map<String, String> settings, List<Part> parts) {

        Part {
            settings = Map.copyOf(settings);
            parts = List.copyOf(parts);
        }

        /** The part's only setting. */
        String value() {
            return setting("value");
        }

        /** @throws IllegalArgumentException where the template does not set it */
        String setting(String key) {
            String value = settings.get(key);
            if (value == null) {
                throw new IllegalArgumentException("The template sets no " + key + " for its " + name);
            }
            return value;
        }

        String setting(String key, String otherwise) {
            return settings.getOrDefault(key, otherwise);
        }
    }
}

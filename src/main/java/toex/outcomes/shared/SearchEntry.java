package toex.outcomes.shared;

import java.util.Map;

/**
 * Something that can be found and opened.
 *
 * @param title what it is called, in full
 * @param words what else it may be asked for by: a code, a summary; shown under the title
 * @param path of its page, without a leading slash
 * @param parameters of its address
 */
public record SearchEntry(Kind kind, String title, String words, String path, Map<String, String> parameters) {

    /** In the order in which equally good findings are listed. */
    public enum Kind {
        PAGE,
        MEASURE,
        REGION,
        FORCE,
        CASE_STUDY,
        QUOTATION,
        REPORT
    }

    public SearchEntry {
        parameters = Map.copyOf(parameters);
    }

    /** An entry whose address has no parameters. */
    public static SearchEntry of(Kind kind, String title, String words, String path) {
        return new SearchEntry(kind, title, words, path, Map.of());
    }
}

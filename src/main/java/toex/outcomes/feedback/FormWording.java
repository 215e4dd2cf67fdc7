package toex.outcomes.feedback;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.WordingQuery;

/** What the form asks, word for word, in each of its versions. */
@Component
public class FormWording {

    /** The version that is shown now. Other words are a new version, added by a change of the database. */
    public static final int VERSION = 2;

    private final WordingQuery query;
    private final Map<Integer, Map<String, Words>> versions = new ConcurrentHashMap<>();

    FormWording(WordingQuery query) {
        this.query = query;
    }

    /**
     * A question or a choice.
     *
     * @param hint what helps to answer it, empty for none
     */
    public record Words(String text, String hint) {}

    /** A part of the form of today. */
    public Words of(String part) {
        Words words = find(VERSION, part);
        if (words == null) {
            throw new IllegalArgumentException("Version %d of the form has no part %s.".formatted(VERSION, part));
        }
        return words;
    }

    /** A page's question, as it was put in that version; where that had none, as it is put today. */
    public Words of(int version, Step step) {
        Words words = find(version, step.code());
        return words == null ? of(step.code()) : words;
    }

    /** A choice on a page's scale, as it was worded in that version. */
    public String choice(int version, Step step, int rating) {
        String part = step.code() + "." + rating;
        Words words = find(version, part);
        return words == null ? of(part).text() : words.text();
    }

    private @Nullable Words find(int version, String part) {
        return versions.computeIfAbsent(version, query::wording).get(part);
    }
}

package toex.outcomes.dataimport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.performance.Category;

/** Finds the code of a threat type, strand or level by its code or its label, whatever their capital letters. */
final class Codes {

    private final Map<String, String> byText = new HashMap<>();
    private final String all;

    Codes(List<Category> categories) {
        for (Category category : categories) {
            byText.put(category.code(), category.code());
            byText.putIfAbsent(category.label().toLowerCase(Locale.ROOT), category.code());
        }
        all = String.join(", ", categories.stream().map(Category::code).toList());
    }

    /** The code, empty for an empty text, null where there is none. */
    @Nullable
    String find(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String code = byText.get(text);
        return code == null ? byText.get(text.toLowerCase(Locale.ROOT)) : code;
    }

    /** All codes, for whoever used another. */
    String all() {
        return all;
    }
}

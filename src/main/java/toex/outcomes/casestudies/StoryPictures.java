package toex.outcomes.casestudies;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures within a story's Markdown: {@code ![what it shows](picture:12)}. */
public final class StoryPictures {

    /** What stands before a picture's number in its address. */
    public static final String ADDRESS = "picture:";

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]*)\\)");

    private StoryPictures() {}

    /** The Markdown that shows a picture. */
    public static String markdown(long id, String words) {
        return "\n\n![%s](%s%d)\n\n".formatted(words.replaceAll("[\\[\\]]", ""), ADDRESS, id);
    }

    /** Whether there is a picture that says nothing to whoever cannot see it. */
    static boolean lacksWords(String story) {
        return PICTURE.matcher(story).results().anyMatch(it -> it.group(1).isBlank());
    }

    /** The numbers of all pictures of a story. */
    public static List<Long> ids(String story) {
        return PICTURE.matcher(story)
                .results()
                .flatMap(it -> id(it.group(2)).stream())
                .toList();
    }

    /** The number of the picture at an address, empty where that leads elsewhere. */
    public static Optional<Long> id(String address) {
        return address.matches(ADDRESS + "\\d{1,18}")
                ? Optional.of(Long.valueOf(address.substring(ADDRESS.length())))
                : Optional.empty();
    }
}

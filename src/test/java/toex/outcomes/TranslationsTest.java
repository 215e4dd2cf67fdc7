package toex.outcomes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The text bundle and the code that reads it. A key stands in the code as it is, or begins with a text there that ends
 * in a dot, to which the code adds the rest.
 */
class TranslationsTest {

    private static final Path BUNDLE = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([\\w.-]+)\\s*=");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final List<String> KEYS = matches(ENTRY, read(BUNDLE)).toList();
    private static final Set<String> TEXTS =
            sources().flatMap(source -> matches(TEXT, source)).collect(toSet());

    @Test
    void every_text_that_is_asked_for_is_there() {
        Set<String> rooms = KEYS.stream().map(key -> key.split("\\.")[0] + ".").collect(toSet());
        Stream<String> likeKeys = TEXTS.stream()
                .filter(text -> text.matches("[a-z]+(\\.[a-zA-Z0-9-]+)+"))
                .filter(text -> rooms.stream().anyMatch(text::startsWith));
        Stream<String> asked = sources().flatMap(source -> matches(ASKED, source));
        assertThat(Stream.concat(likeKeys, asked)
                        .filter(text -> !KEYS.contains(text))
                        .filter(text ->
                                KEYS.stream().noneMatch(key -> key.startsWith(text + ".") || key.endsWith("." + text)))
                        .distinct()
                        .sorted())
                .as("keys in the code that the bundle does not have")
                .isEmpty();
    }

    @Test
    void every_text_of_the_bundle_is_asked_for() {
        assertThat(KEYS.stream().filter(key -> !isAskedFor(key)))
                .as("keys of the bundle that no code uses")
                .isEmpty();
    }

    @Test
    void no_text_is_given_twice() {
        assertThat(KEYS).doesNotHaveDuplicates();
    }

    private static boolean isAskedFor(String key) {
        return TEXTS.contains(key)
                || Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                        .anyMatch(dot -> TEXTS.contains(key.substring(0, dot + 1)) || isSuffixed(key, dot));
    }

    /** {@code "room.thing." + code + ".title"} */
    private static boolean isSuffixed(String key, int dot) {
        return TEXTS.contains(key.substring(dot))
                && TEXTS.stream().anyMatch(text -> text.endsWith(".") && text.length() > 3 && key.startsWith(text));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList().stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

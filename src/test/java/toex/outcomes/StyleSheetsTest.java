package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One set of words for every style sheet: colours and sizes stand in {@code tokens.css} and nowhere else. */
class StyleSheetsTest {

    private static final Path FOLDER = Path.of("frontend/styles");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|oklch|lab|lch|color)\\([^)]*\\)");
    private static final Pattern SIZE = Pattern.compile("font(-size)?:[^;]*\\b[0-9.]+(px|rem|pt)\\b[^;]*;");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)");
    private static final Pattern SET = Pattern.compile("(--[a-z0-9-]+)\\s*:");

    @Test
    void colours_stand_among_the_tokens_only() {
        assertThat(found(COLOUR)).isEmpty();
    }

    @Test
    void sizes_of_type_stand_among_the_tokens_only() {
        assertThat(found(SIZE)).isEmpty();
    }

    @Test
    void no_style_sheet_uses_a_token_that_does_not_exist() {
        Set<String> known = new TreeSet<>(all(SET));
        Set<String> used = all(USED).stream()
                .filter(name -> !name.startsWith("--vaadin"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(used);
    }

    @Test
    void every_block_that_is_opened_is_closed() {
        assertThat(sheets()).allSatisfy(file -> {
            String text = text(file);
            assertThat(text.chars().filter(sign -> sign == '{').count())
                    .isEqualTo(text.chars().filter(sign -> sign == '}').count());
        });
    }

    @Test
    void every_style_sheet_is_part_of_the_whole() throws IOException {
        String whole = Files.readString(FOLDER.resolve("styles.css"));
        assertThat(sheets().map(file -> file.getFileName().toString()).filter(name -> !name.equals("styles.css")))
                .allSatisfy(name -> assertThat(whole).contains("\"./" + name + "\""));
    }

    private static List<String> all(Pattern pattern) {
        return sheets().flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                .toList();
    }

    private static List<String> found(Pattern pattern) {
        return sheets().filter(file -> !file.endsWith("tokens.css"))
                .flatMap(file -> pattern.matcher(text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(found -> file.getFileName() + ": " + found))
                .toList();
    }

    private static Stream<Path> sheets() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

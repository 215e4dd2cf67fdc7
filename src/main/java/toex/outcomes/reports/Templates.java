package toex.outcomes.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Refusal;

/**
 * The templates that there are: those that the portal was built with, and the administrator's own, which are the files in
 * the folder {@code templates} of the data folder and are read anew each time.
 */
@Component
class Templates {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final String ENDING = ".yaml";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");
    private static final long LARGEST = 1 << 20;

    private final Map<String, Template> builtIn = new LinkedHashMap<>();
    private final Path folder;

    Templates(@Value("${portal.data}") Path data) {
        folder = data.resolve("templates");
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:reports/*.yaml");
            Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(ENDING, ""))
                    .sorted()
                    .forEach(name -> builtIn.put(name, TemplateFile.read(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own().forEach(this::warn);
    }

    List<String> names() {
        return Stream.concat(builtIn.keySet().stream(), own().stream()).toList();
    }

    /** Whether the portal was built with it. */
    boolean isBuiltIn(String name) {
        return builtIn.containsKey(name);
    }

    /**
     * The template of this name.
     *
     * @throws Refusal where there is none of that name; the sentence names those that there are. Where one of the
     *     administrator's own has a mistake, the sentence says where
     */
    Template named(String name) {
        Template template = builtIn.get(name);
        if (template != null) {
            return template;
        }
        if (!own().contains(name)) {
            throw new Refusal(
                    "There is no template \"%s\". Choose one of: %s.".formatted(name, String.join(", ", names())));
        }
        return read(name);
    }

    private Template read(String name) {
        Path file = folder.resolve(name + ENDING);
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal("The template %s is too large to be one.".formatted(file));
            }
            return TemplateFile.parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new Refusal("The template %s cannot be read. It must be a text in UTF-8.".formatted(file), e);
        }
    }

    /** The names of the administrator's own; none has the name of another. */
    private List<String> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> NAME.matcher(name).matches() && !builtIn.containsKey(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("The folder {} cannot be read", folder, e);
            return List.of();
        }
    }

    private void warn(String name) {
        try {
            read(name);
        } catch (Refusal mistake) {
            LOG.warn(mistake.getMessage());
        }
    }
}

package toex.outcomes.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Refusal;

/** The templates that there are: each is a file in the folder {@code reports}. */
@Component
class Templates {

    private final Map<String, Template> templates = new LinkedHashMap<>();

    Templates() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:reports/*.yaml");
            Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".yaml", ""))
                    .sorted()
                    .forEach(name -> templates.put(name, TemplateFile.read(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(templates.keySet());
    }

    /** @throws Refusal where there is none of that name; the sentence names those that there are */
    Template named(String name) {
        Template template = templates.get(name);
        if (template == null) {
            throw new Refusal("There is no template \"%s\". Choose one of: %s."
                    .formatted(name, String.join(", ", templates.keySet())));
        }
        return template;
    }
}

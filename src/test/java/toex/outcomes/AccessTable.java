package toex.outcomes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the table of who may do what. How it is written stands at its top. */
record AccessTable(Set<String> lines, Map<String, String> examples) {

    static final String HOW_TO =
            "pages and service methods as in src/test/resources/access.txt, whose top says how to add a line";

    static final List<String> WHO = List.of("nobody", "leader", "comms", "approver", "force", "analyst", "admin");

    static AccessTable read(String resource) {
        Set<String> lines = new TreeSet<>();
        Map<String, String> examples = new HashMap<>();
        for (String line : text(resource).lines().toList()) {
            String[] words = line.strip().split("\\s+");
            if (words[0].equals("example")) {
                examples.put(words[1], words[2]);
            } else if (words[0].equals("page") || words[0].equals("call")) {
                lines.add(String.join(" ", words)
                        .replace(" anybody", " " + String.join(" ", WHO))
                        .replace(" signed-in", " " + String.join(" ", WHO.subList(1, WHO.size()))));
            }
        }
        return new AccessTable(lines, examples);
    }

    /** Pages or calls, each as in the table but with single spaces. */
    Set<String> lines(String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the line would be. */
    String line(String kind, String name, Predicate<String> allowed) {
        String named = kind + " " + (name.isEmpty() ? "/" : name);
        return named
                + WHO.stream().map(who -> allowed.test(who) ? " " + who : "").collect(Collectors.joining());
    }

    boolean allows(String line, String who) {
        return Arrays.asList(line.split(" ")).contains(who);
    }

    /** An address that the route leads to. */
    String example(String route) {
        return examples.getOrDefault(route, route);
    }

    private static String text(String resource) {
        try (InputStream file = AccessTable.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

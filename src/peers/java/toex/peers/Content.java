package toex.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What each peer is given: the portal's own page of HTML of the same report, with its drawings as SVG.
 *
 * @param html as the portal wrote it
 */
record Content(String html) {

    private static final String PARTS = "h1, h2, h3, h4, p, li, tr, svg";

    static Content read(Path file) throws IOException {
        return new Content(Files.readString(file));
    }

    Document document() {
        return Jsoup.parse(html);
    }

    /** Headings, paragraphs, rows of tables and drawings in their order. */
    List<Element> parts() {
        return document().select(PARTS).stream()
                .filter(part -> part.parents().stream()
                        .noneMatch(parent -> parent.tagName().equals("svg")))
                .toList();
    }
}

package toex.outcomes.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The bookmarks that a reader opens beside the pages, as deep as the headings. */
final class Bookmarks {

    private final Deque<Entry> open = new ArrayDeque<>();

    private record Entry(int level, PdfOutline outline) {}

    Bookmarks(PdfOutline root) {
        open.push(new Entry(0, root));
    }

    void add(int level, String title, PdfDestination place) {
        Entry parent = open.element();
        while (parent.level() >= level) {
            open.pop();
            parent = open.element();
        }
        open.push(new Entry(level, new PdfOutline(parent.outline(), place, title)));
    }
}

package toex.outcomes.drawing;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a medium of SVG writes what its shapes stand for. */
sealed interface MarkTags {

    /** What stands before the shapes of the mark. */
    String opening(Mark mark);

    /** What stands after them. */
    String closing(Mark mark);

    /** Whether the drawing has parts that can be reached one by one; else it is one image. */
    boolean walkable();

    /** Whether it can be magnified, so that it has to know what keeps its size. */
    default boolean pins() {
        return false;
    }

    /** A file by itself: its viewer shows the words where the pointer rests. */
    record Titles() implements MarkTags {
        @Override
        public String opening(Mark mark) {
            return "<g><title>" + escaped(mark.words()) + "</title>";
        }

        @Override
        public String closing(Mark mark) {
            return "</g>";
        }

        @Override
        public boolean walkable() {
            return false;
        }
    }

    /** A picture beside text that says the same: its parts need no words. */
    record Picture() implements MarkTags {
        @Override
        public String opening(Mark mark) {
            return "";
        }

        @Override
        public String closing(Mark mark) {
            return "";
        }

        @Override
        public boolean walkable() {
            return false;
        }
    }

    /**
     * Points on a page, of which one is on the way of the Tab key and the arrow keys lead to the others (see
     * {@code outcome-drawing.ts}); a point with an address is a link.
     */
    final class Points implements MarkTags {

        private final Function<String, @Nullable String> address;
        private boolean any;

        /** @param address of a group's code, null for none */
        Points(Function<String, @Nullable String> address) {
            this.address = address;
        }

        @Override
        public String opening(Mark mark) {
            String link = link(mark);
            String tag = link == null ? "<g" : "<a href=\"" + escaped(link) + "\"";
            if (mark.behind() || !mark.within().isEmpty()) {
                return tag + aside(mark) + " aria-hidden=\"true\" data-words=\"" + escaped(mark.words()) + "\""
                        + (link == null ? ">" : " tabindex=\"-1\">");
            }
            String order = any ? "-1" : "0";
            any = true;
            return tag + " class=\"point\" data-code=\"" + escaped(mark.code()) + "\" tabindex=\"" + order + "\""
                    + (link == null ? " role=\"img\"" : "") + " aria-label=\"" + escaped(mark.words()) + "\">";
        }

        private static String aside(Mark mark) {
            return mark.within().isEmpty()
                    ? " class=\"behind\""
                    : " class=\"part" + (mark.behind() ? " again" : "") + "\" data-code=\"" + escaped(mark.code())
                            + "\" data-in=\"" + escaped(mark.within()) + "\"";
        }

        /** A part of a group leads to where the group does. */
        private @Nullable String link(Mark mark) {
            return address.apply(mark.within().isEmpty() ? mark.code() : mark.within());
        }

        @Override
        public String closing(Mark mark) {
            return link(mark) == null ? "</g>" : "</a>";
        }

        @Override
        public boolean walkable() {
            return any;
        }

        @Override
        public boolean pins() {
            return true;
        }
    }

    /** As text of an element or attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

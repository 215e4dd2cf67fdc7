package toex.outcomes.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.figures.Figure;

/** What a document is made of, from top to bottom. */
public sealed interface Block {

    /**
     * The first page: full of navy, the claim in large type.
     *
     * @param kicker a line above the claim: whose document it is
     * @param claim what the reader should remember
     * @param title the document's title and scope, under the claim
     * @param tiles the figures that carry the claim
     * @param details lines at the foot of the page
     */
    record Cover(String kicker, Text claim, List<String> title, List<Tile> tiles, List<Text> details) implements Block {
        public Cover {
            title = List.copyOf(title);
            tiles = List.copyOf(tiles);
            details = List.copyOf(details);
        }
    }

    /** The linked list of headings down to a level, each with its page. */
    record Contents(int depth) implements Block {}

    /**
     * A heading; the document's title has level 1 and no level may be skipped.
     *
     * @param level from 1 to 4
     */
    record Heading(int level, Text text) implements Block {}

    /** Words under no heading of their own. */
    record Paragraph(Tone tone, Text text) implements Block {}

    /** CLAIM is set like a headline, KICKER like the line above one, LEAD opens a section, STRONG is a line that stands out, LINE a short
     * text in a narrow column, NOTE closes a drawing. */
    enum Tone {
        CLAIM,
        KICKER,
        LEAD,
        BODY,
        STRONG,
        LINE,
        NOTE
    }

    /**
     * Large figures side by side, each over what it counts.
     *
     * @param compact whether a course stands beside its figure, and not below
     */
    record FigureTiles(List<Tile> tiles, boolean compact) implements Block {
        public FigureTiles {
            tiles = List.copyOf(tiles);
        }

        public FigureTiles(List<Tile> tiles) {
            this(tiles, false);
        }
    }

    /**
     * A figure in large type.
     *
     * @param label what it counts, usually its measure's name
     * @param note a change or a part, empty for none
     * @param drawing a small chart, null for none; bars that compare stand beside the figure, a course below
     */
    record Tile(
            Figure figure,
            String label,
            Text note,
            @Nullable Drawing drawing) {}

    /**
     * A chart or map.
     *
     * @param share how much of the width it takes, up to 1
     * @param note what is under it: unit, period, source; empty for none
     */
    record Picture(Drawing drawing, double share, Text note) implements Block {}

    /**
     * A photograph or another picture that somebody brought.
     *
     * @param file a JPEG or PNG
     * @param mediaType {@code image/jpeg} or {@code image/png}
     * @param width in pixels
     * @param height in pixels
     * @param alternative what it shows, for those who cannot see it
     */
    record Image(byte[] file, String mediaType, int width, int height, String alternative) implements Block {}

    /**
     * A table whose head is repeated on each page it runs over. The first cell of each row is the row's head.
     *
     * @param note what is under it: sources; empty for none
     * @param dense whether it is set smaller and closer, to be looked up and not read
     */
    record Table(String caption, List<Column> columns, List<List<Text>> rows, Text note, boolean dense)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of \"%s\" has %d cells for %d columns"
                            .formatted(caption, row.size(), columns.size()));
                }
            }
        }

        public Table(String caption, List<Column> columns, List<List<Text>> rows, Text note) {
            this(caption, columns, rows, note, false);
        }
    }

    /**
     * @param weight its part of the table's width
     * @param numeric whether it holds figures, which stand to the right
     */
    record Column(String head, double weight, boolean numeric) {}

    /**
     * Somebody's own words, without quotation marks.
     *
     * @param runOn whether the attribution goes on in the last line, and not in one of its own
     */
    record Quote(Text text, String attribution, boolean runOn) implements Block {
        public Quote(Text text, String attribution) {
            this(text, attribution, false);
        }
    }

    /** Items with bullets. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Steps of a process in their order. @param across side by side, else below each other */
    record Steps(List<Step> steps, boolean across) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** @param mark what stands in its circle or over its point: "1", "2021" */
    record Step(String mark, String title, Text text) {}

    /** Milestones along a line. @param across from left to right, else from top to bottom */
    record Timeline(List<Step> entries, boolean across) implements Block {
        public Timeline {
            entries = List.copyOf(entries);
        }
    }

    /** Blocks side by side; they stay on one page. */
    record Side(List<Part> parts) implements Block {
        public Side {
            parts = List.copyOf(parts);
        }
    }

    /** @param weight its part of the width */
    record Part(double weight, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** Blocks below each other that stay on one page where they fit on one. */
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /** Blocks on a band of navy from edge to edge. They stay on one page. */
    record Band(List<Block> blocks) implements Block {
        public Band {
            blocks = List.copyOf(blocks);
        }
    }

    /** A thin line between two parts. */
    record Rule() implements Block {}

    /** The next block begins a page where too little of this one is left for it to look well. */
    record Section() implements Block {}

    /** The next block begins a page. */
    record PageBreak() implements Block {}
}

package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import toex.outcomes.document.Block;
import toex.outcomes.document.Run;
import toex.outcomes.document.Text;

/** The text of an editor, written in Markdown, as blocks of a document. */
final class Story {

    private static final Parser PARSER = Parser.builder().build();
    private static final int HEADING = 4;

    private Story() {}

    /** All headings become those under a story's title; pictures and HTML are left out. */
    static List<Block> blocks(String markdown) {
        return blocks(markdown, List::of);
    }

    /** @param live what becomes of a run of words, where they stand for something else */
    static List<Block> blocks(String markdown, Function<Run, List<Run>> live) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(PARSER.parse(markdown))) {
            switch (node) {
                case Heading heading -> blocks.add(new Block.Heading(HEADING, text(heading, live)));
                case Paragraph paragraph -> blocks.add(new Block.Paragraph(Block.Tone.BODY, text(paragraph, live)));
                case BulletList list -> blocks.add(new Block.Bullets(items(list, live)));
                case OrderedList list -> blocks.add(new Block.Bullets(items(list, live)));
                case BlockQuote quote -> blocks.add(new Block.Paragraph(Block.Tone.LEAD, text(quote, live)));
                default -> {}
            }
        }
        return blocks;
    }

    private static List<Text> items(Node list, Function<Run, List<Run>> live) {
        return children(list).stream().map(item -> text(item, live)).toList();
    }

    private static Text text(Node node, Function<Run, List<Run>> live) {
        List<Run> runs = new ArrayList<>();
        addRuns(node, Run.Kind.PLAIN, null, runs);
        return new Text(runs.stream().flatMap(run -> live.apply(run).stream()).toList());
    }

    private static void addRuns(Node parent, Run.Kind kind, @Nullable String address, List<Run> runs) {
        for (Node node : children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> runs.add(new Run(text.getLiteral(), kind, address));
                case Code code -> runs.add(new Run(code.getLiteral(), kind, address));
                case SoftLineBreak end -> runs.add(new Run(" ", kind, address));
                case HardLineBreak end -> runs.add(new Run(" ", kind, address));
                case StrongEmphasis strong -> addRuns(strong, Run.Kind.STRONG, address, runs);
                case Emphasis emphasis -> addRuns(emphasis, Run.Kind.ITALIC, address, runs);
                case Link link -> addRuns(link, kind, target(link), runs);
                case Paragraph paragraph -> {
                    runs.add(new Run(runs.isEmpty() ? "" : " ", kind, address));
                    addRuns(paragraph, kind, address, runs);
                }
                default -> addRuns(node, kind, address, runs);
            }
        }
    }

    /** Only addresses that a reader outside of the portal can open. */
    private static @Nullable String target(Link link) {
        return link.getDestination().startsWith("https://") ? link.getDestination() : null;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}

package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.casestudies.StoryPictures;
import toex.outcomes.document.Block;
import toex.outcomes.document.Run;
import toex.outcomes.document.Text;

/** The text of an editor, written in Markdown, as blocks of a document. */
final class Story {

    private static final Parser PARSER = Parser.builder().build();
    private static final int HEADING = 4;

    private Story() {}

    /**
     * All headings become those under a story's title; HTML is left out, and so is a picture that is not there.
     *
     * @param pictures those of the story
     */
    static List<Block> blocks(String markdown, List<StoryImage> pictures) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(PARSER.parse(markdown))) {
            blocks.addAll(blocks(node, List::of));
            blocks.addAll(images(node, pictures));
        }
        return blocks;
    }

    /** Without pictures. @param live what becomes of a run of words, where they stand for something else */
    static List<Block> blocks(String markdown, Function<Run, List<Run>> live) {
        return children(PARSER.parse(markdown)).stream()
                .flatMap(node -> blocks(node, live).stream())
                .toList();
    }

    private static List<Block> blocks(Node node, Function<Run, List<Run>> live) {
        return switch (node) {
            case Heading heading -> List.of(new Block.Heading(HEADING, text(heading, live)));
            case Paragraph paragraph -> paragraph(Block.Tone.BODY, text(paragraph, live));
            case BulletList list -> List.of(new Block.Bullets(items(list, live)));
            case OrderedList list -> List.of(new Block.Bullets(items(list, live)));
            case BlockQuote quote -> paragraph(Block.Tone.LEAD, text(quote, live));
            default -> List.of();
        };
    }

    /** Nothing where it held a picture and no words. */
    private static List<Block> paragraph(Block.Tone tone, Text words) {
        return words.isEmpty() ? List.of() : List.of(new Block.Paragraph(tone, words));
    }

    private static List<Block> images(Node node, List<StoryImage> pictures) {
        List<Block> images = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                StoryPictures.id(image.getDestination()).stream()
                        .flatMap(id -> pictures.stream().filter(picture -> picture.id() == id))
                        .forEach(picture -> images.add(image(picture, words(image))));
            }
        });
        return images;
    }

    private static Block image(StoryImage picture, String words) {
        return new Block.Image(
                Base64.getDecoder().decode(picture.base64()),
                picture.mediaType(),
                picture.width(),
                picture.height(),
                words);
    }

    private static String words(Node node) {
        return text(node, List::of).words();
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
                case Image image -> {}
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

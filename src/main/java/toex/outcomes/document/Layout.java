package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Turns blocks into pieces: measures everything and paints nothing yet. */
final class Layout {

    private final Typesetter type;
    private final Outline outline;

    Layout(Typesetter type, Outline outline) {
        this.type = type;
        this.outline = outline;
    }

    List<Piece> pieces(List<Block> blocks, Frame frame) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<Piece> added = pieces(blocks.get(i), frame);
            pieces.addAll(i == 0 || added.isEmpty() ? added : closeUp(added, blocks.get(i - 1)));
        }
        return pieces;
    }

    /** What a kicker announces follows close on it, and what a line sets off is not set off twice. */
    private List<Piece> closeUp(List<Piece> pieces, Block previous) {
        double most = switch (previous) {
            case Block.Paragraph paragraph when paragraph.tone() == Block.Tone.KICKER -> type.gap(0.15);
            case Block.Rule rule -> type.gap(1.1);
            default -> Double.MAX_VALUE;
        };
        List<Piece> closer = new ArrayList<>(pieces);
        closer.set(0, pieces.getFirst().before(Math.min(most, pieces.getFirst().before())));
        return closer;
    }

    private List<Piece> pieces(Block block, Frame frame) {
        return switch (block) {
            case Block.Cover cover -> List.of(new CoverDrawer(type).piece(cover, frame));
            case Block.Contents contents -> new ContentsDrawer(type).pieces(outline.to(contents.depth()), frame);
            case Block.Heading heading -> List.of(heading(heading, frame));
            case Block.Paragraph paragraph -> ParagraphDrawer.pieces(paragraph, frame, type);
            case Block.FigureTiles tiles -> new TileDrawer(type, tiles.compact()).pieces(tiles.tiles(), frame);
            case Block.Picture picture -> new PictureDrawer(type).pieces(picture, frame);
            case Block.Image image -> List.of(ImageDrawer.piece(image, frame, type));
            case Block.Table table -> new TableDrawer(type, table, frame).pieces();
            case Block.Quote quote -> QuoteDrawer.pieces(quote, frame, type);
            case Block.Bullets bullets -> BulletDrawer.pieces(bullets, frame, type);
            case Block.Steps steps ->
                steps.across()
                        ? new StepDrawer(type).across(steps.steps(), frame)
                        : new StepDrawer(type).down(steps.steps(), frame);
            case Block.Timeline timeline ->
                timeline.across()
                        ? new TimelineDrawer(type).across(timeline.entries(), frame)
                        : new TimelineDrawer(type).down(timeline.entries(), frame);
            case Block.Side side -> List.of(side(side, frame));
            case Block.Together together -> together(pieces(together.blocks(), frame));
            case Block.Band band -> List.of(band(band, frame));
            case Block.Rule rule -> List.of(rule(frame));
            case Block.PageBreak end -> List.of(Piece.pageBreak());
            case Block.Section section -> List.of(Piece.pageBreak().keep(Piece.Keep.SECTION));
        };
    }

    private Piece heading(Block.Heading heading, Frame frame) {
        Role role = switch (heading.level()) {
            case 1 -> Role.HEADING_1;
            case 2 -> Role.HEADING_2;
            case 3 -> Role.HEADING_3;
            default -> Role.HEADING_4;
        };
        SetText words = type.set(heading.text(), role, frame, frame.tag().child("H" + heading.level()));
        String anchor = outline.anchor(heading);
        double before = type.gap(heading.level() < 3 ? 2.4 : 1.7);
        return Piece.of(before, words.height(), (canvas, x, y) -> {
                    canvas.anchor(anchor, heading.level(), heading.text().words(), y);
                    words.paint(canvas, x, y);
                })
                .kept()
                .named(anchor);
    }

    private Piece side(Block.Side side, Frame frame) {
        double weights = side.parts().stream().mapToDouble(Block.Part::weight).sum();
        double gap = type.em(2);
        double room = frame.width() - gap * (side.parts().size() - 1);
        List<Stack> stacks = new ArrayList<>();
        double left = 0;
        for (Block.Part part : side.parts()) {
            double width = room * part.weight() / weights;
            stacks.add(new Stack(pieces(part.blocks(), frame.width(width)), left));
            left += width + gap;
        }
        double height = stacks.stream().mapToDouble(Stack::height).max().orElse(0);
        return Piece.of(type.gap(1), height, (canvas, x, y) -> stacks.forEach(stack -> stack.paint(canvas, x, y)));
    }

    private static List<Piece> together(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            kept.add(i + 1 < pieces.size() ? pieces.get(i).kept() : pieces.get(i));
        }
        return kept;
    }

    private Piece band(Block.Band band, Frame frame) {
        Stack stack = new Stack(pieces(band.blocks(), frame.on(Surface.NAVY)), 0);
        double padding = type.em(0.5) + type.gap(0.9);
        double height = stack.height() + 2 * padding;
        return Piece.of(0, height, (canvas, x, y) -> {
            canvas.artifact(() -> canvas.fill(0, y, canvas.sheet().width(), height, Colours.NAVY));
            stack.paint(canvas, x, y + padding);
        });
    }

    private Piece rule(Frame frame) {
        return Piece.of(
                        type.gap(1.3),
                        0.7,
                        (canvas, x, y) ->
                                canvas.artifact(() -> canvas.fill(x, y, frame.width(), 0.7, frame.surface().line)))
                .keep(Piece.Keep.BETWEEN);
    }
}

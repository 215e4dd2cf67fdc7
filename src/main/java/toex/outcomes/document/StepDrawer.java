package toex.outcomes.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Draws the steps of a process, each with its number in a circle. */
final class StepDrawer {

    private final Typesetter type;
    private final double radius;

    StepDrawer(Typesetter type) {
        this.type = type;
        this.radius = type.em(0.95);
    }

    /** Side by side, their circles on a line. */
    List<Piece> across(List<Block.Step> steps, Frame frame) {
        Tag list = list(frame);
        Row row = new Row(frame.width(), steps.size(), type.em(1.4));
        for (Block.Step step : steps) {
            Tag item = list.child("LI");
            Frame cell = frame.width(row.cell()).inside(item);
            Tag body = item.child("LBody");
            SetText title = type.set(Text.of(step.title()), Role.HEADING_4, cell, body.child("P"));
            SetText text = type.set(step.text(), Role.LINE, cell, body.child("P"));
            row.add(List.of(
                    circle(step, cell),
                    Piece.of(type.gap(0.4), title.height(), title::paint),
                    Piece.of(type.gap(0.1), text.height(), text::paint)));
        }
        return List.of(row.along(type.gap(1.2), radius, frame.surface().line, 0.8));
    }

    /** Below each other, the circle before the words. */
    List<Piece> down(List<Block.Step> steps, Frame frame) {
        Tag list = list(frame);
        double indent = radius * 2 + type.em(0.8);
        List<Piece> pieces = new ArrayList<>();
        for (Block.Step step : steps) {
            Tag item = list.child("LI");
            Frame cell =
                    frame.width(Math.min(frame.width(), type.em(42)) - indent).inside(item);
            Piece circle = circle(step, cell);
            Text words = Text.strong(step.title()).and(". ").and(step.text());
            SetText text = type.set(words, Role.LINE, cell, item.child("LBody"));
            double middle = Math.max(0, radius - text.leading() / 2);
            double height = Math.max(circle.height(), text.height() + middle);
            pieces.add(Piece.of(type.gap(0.7), height, (canvas, x, y) -> {
                circle.painter().paint(canvas, x, y);
                text.paint(canvas, x + indent, y + middle);
            }));
        }
        return pieces;
    }

    private static Tag list(Frame frame) {
        return frame.tag().child("L").numbering("Decimal");
    }

    private Piece circle(Block.Step step, Frame frame) {
        TextStyle style = type.style(Role.CELL_HEAD, frame).coloured(Color.WHITE);
        SetText mark = type.set(
                Text.of(step.mark()), style, 4 * radius, false, frame.tag().child("Lbl"));
        return Piece.of(0, radius * 2, (canvas, x, y) -> {
            canvas.artifact(() -> canvas.circle(x + radius, y + radius, radius, Colours.NAVY));
            mark.paint(canvas, x + radius - mark.widest() / 2, y + radius - mark.height() / 2);
        });
    }
}

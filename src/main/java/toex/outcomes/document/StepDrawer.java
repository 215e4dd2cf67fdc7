package toex.outcomes.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Draws the steps of a process and the milestones of a timeline along a line. */
final class StepDrawer {

    private final Typesetter type;

    StepDrawer(Typesetter type) {
        this.type = type;
    }

    /** Side by side where each has room for its words, else below each other. */
    List<Piece> steps(List<Block.Step> steps, Frame frame) {
        Tag list = frame.tag().child("L").numbering("Decimal");
        double gap = type.em(1.4);
        double width = (frame.width() - gap * (steps.size() - 1)) / steps.size();
        if (width < type.em(6.5)) {
            return below(steps, frame, list);
        }
        double radius = type.em(0.95);
        List<Stack> stacks = new ArrayList<>();
        for (Block.Step step : steps) {
            Tag item = list.child("LI");
            Frame cell = frame.width(width).inside(item);
            List<Piece> parts = new ArrayList<>();
            parts.add(circle(step, cell, radius));
            parts.addAll(words(step, cell.inside(item.child("LBody"))));
            stacks.add(new Stack(parts, stacks.size() * (width + gap)));
        }
        return List.of(along(stacks, radius, frame.surface().line, 0.8, frame.width()));
    }

    private List<Piece> below(List<Block.Step> steps, Frame frame, Tag list) {
        double radius = type.em(0.95);
        double indent = radius * 2 + type.em(0.8);
        List<Piece> pieces = new ArrayList<>();
        for (Block.Step step : steps) {
            Tag item = list.child("LI");
            Frame cell = frame.width(frame.width() - indent).inside(item);
            Piece circle = circle(step, cell, radius);
            Stack words = new Stack(words(step, cell.inside(item.child("LBody"))), indent);
            double height = Math.max(circle.height(), words.height());
            pieces.add(Piece.of(type.em(0.7), height, (canvas, x, y) -> {
                circle.painter().paint(canvas, x, y);
                words.paint(canvas, x, y);
            }));
        }
        return pieces;
    }

    private Piece circle(Block.Step step, Frame frame, double radius) {
        TextStyle style = type.style(Role.CELL_HEAD, frame).coloured(Color.WHITE);
        SetText mark = type.set(
                Text.of(step.mark()), style, 2 * radius, false, frame.tag().child("Lbl"));
        return Piece.of(0, radius * 2, (canvas, x, y) -> {
            canvas.artifact(() -> canvas.circle(x + radius, y + radius, radius, Colours.NAVY));
            mark.paint(canvas, x + radius - mark.widest() / 2, y + radius - mark.height() / 2);
        });
    }

    private List<Piece> words(Block.Step step, Frame frame) {
        SetText title = type.set(
                Text.of(step.title()),
                type.style(Role.HEADING_3, frame).scaled(0.88),
                frame.width(),
                false,
                frame.tag().child("P"));
        SetText text = type.set(step.text(), Role.NOTE, frame, frame.tag().child("P"));
        List<Piece> words = new ArrayList<>();
        words.add(Piece.of(type.em(0.4), title.height(), title::paint));
        if (text.size() > 0) {
            words.add(Piece.of(type.em(0.1), text.height(), text::paint));
        }
        return words;
    }

    /** From left to right along a line with a point for each. */
    List<Piece> timeline(List<Block.Step> entries, Frame frame) {
        Tag list = frame.tag().child("L").numbering("None");
        double gap = type.em(1.4);
        double width = (frame.width() - gap * (entries.size() - 1)) / entries.size();
        double radius = type.em(0.42);
        List<Stack> stacks = new ArrayList<>();
        for (Block.Step entry : entries) {
            Frame cell = frame.width(width).inside(list.child("LI").child("LBody"));
            List<Piece> parts = new ArrayList<>();
            parts.add(point(radius));
            SetText when = type.set(
                    Text.of(entry.mark()), Role.HEADING_3, cell, cell.tag().child("P"));
            parts.add(Piece.of(type.em(0.4), when.height(), when::paint));
            Text words = entry.text().isEmpty()
                    ? Text.of(entry.title())
                    : Text.strong(entry.title()).and(". ").and(entry.text());
            SetText text = type.set(words, Role.NOTE, cell, cell.tag().child("P"));
            parts.add(Piece.of(type.em(0.1), text.height(), text::paint));
            stacks.add(new Stack(parts, stacks.size() * (width + gap)));
        }
        return List.of(along(stacks, radius, Colours.NAVY, 1.4, frame.width()));
    }

    private static Piece point(double radius) {
        return Piece.of(
                0,
                radius * 2,
                (canvas, x, y) -> canvas.artifact(() -> {
                    canvas.circle(x + radius, y + radius, radius, Colours.NAVY);
                    canvas.circle(x + radius, y + radius, radius * 0.72, Colours.AMBER);
                }));
    }

    private Piece along(List<Stack> stacks, double radius, Color colour, double thick, double width) {
        double height = stacks.stream().mapToDouble(Stack::height).max().orElse(0);
        return Piece.of(type.em(1.2), height, (canvas, x, y) -> {
            canvas.artifact(() -> canvas.fill(x + radius, y + radius - thick / 2, width - radius, thick, colour));
            stacks.forEach(stack -> stack.paint(canvas, x, y));
        });
    }
}

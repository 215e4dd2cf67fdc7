package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Draws milestones as points on a line. */
final class TimelineDrawer {

    private final Typesetter type;
    private final double radius;

    TimelineDrawer(Typesetter type) {
        this.type = type;
        this.radius = type.em(0.42);
    }

    /** From left to right. */
    List<Piece> across(List<Block.Step> entries, Frame frame) {
        Tag list = list(frame);
        Row row = new Row(frame.width(), entries.size(), type.em(1.4));
        for (Block.Step entry : entries) {
            Frame cell = frame.width(row.cell()).inside(list.child("LI").child("LBody"));
            SetText when = type.set(
                    Text.of(entry.mark()), Role.HEADING_3, cell, cell.tag().child("P"));
            SetText text = type.set(words(entry), Role.LINE, cell, cell.tag().child("P"));
            row.add(List.of(
                    Piece.of(0, radius * 2, this::point),
                    Piece.of(type.gap(0.4), when.height(), when::paint),
                    Piece.of(type.gap(0.1), text.height(), text::paint)));
        }
        return List.of(row.along(type.gap(1.2), radius, Colours.NAVY, 1.4));
    }

    /** From top to bottom. */
    List<Piece> down(List<Block.Step> entries, Frame frame) {
        Tag list = list(frame);
        double when = type.em(1.7);
        double words = when + widest(entries, frame) + type.em(0.8);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Frame cell = frame.width(Math.min(frame.width(), type.em(42)) - words)
                    .inside(list.child("LI").child("LBody"));
            SetText year = type.set(
                    Text.of(entries.get(i).mark()),
                    Role.HEADING_3,
                    cell,
                    cell.tag().child("P"));
            SetText text =
                    type.set(words(entries.get(i)), Role.LABEL, cell, cell.tag().child("P"));
            double middle = Math.max(0, (year.leading() - text.leading()) / 2);
            double height = Math.max(year.height(), text.height() + middle) + type.em(0.7);
            boolean last = i + 1 == entries.size();
            pieces.add(Piece.of(i == 0 ? type.em(0.7) : 0, height, (canvas, x, y) -> {
                double centre = y + year.leading() / 2;
                if (!last) {
                    canvas.artifact(() -> canvas.fill(x + radius - 0.7, centre, 1.4, height, Colours.NAVY));
                }
                point(canvas, x, centre - radius);
                year.paint(canvas, x + when, y);
                text.paint(canvas, x + words, y + middle);
            }));
        }
        return pieces;
    }

    private double widest(List<Block.Step> entries, Frame frame) {
        return entries.stream()
                .map(entry -> type.set(Text.of(entry.mark()), Role.HEADING_3, frame, frame.tag()))
                .mapToDouble(SetText::widest)
                .max()
                .orElse(0);
    }

    private static Tag list(Frame frame) {
        return frame.tag().child("L").numbering("None");
    }

    private static Text words(Block.Step entry) {
        return entry.text().isEmpty()
                ? Text.strong(entry.title())
                : Text.strong(entry.title()).and(". ").and(entry.text());
    }

    private void point(Canvas canvas, double x, double y) {
        canvas.artifact(() -> {
            canvas.circle(x + radius, y + radius, radius, Colours.NAVY);
            canvas.circle(x + radius, y + radius, radius * 0.72, Colours.AMBER);
        });
    }
}

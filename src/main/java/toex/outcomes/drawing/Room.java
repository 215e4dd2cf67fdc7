package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps labels from standing on each other: what would is left out, for the table has it. */
final class Room {

    private final List<Rectangle2D> taken = new ArrayList<>();

    /** Writes a value or symbol above a point, kept within the area to either side; or a place for it, unseen. */
    void above(Sheet sheet, String text, double middle, double y, Rectangle2D area) {
        Lettering bold = sheet.style().bold();
        double width = bold.width(text);
        double x = Math.clamp(middle - width / 2, area.getMinX(), Math.max(area.getMinX(), area.getMaxX() - width));
        double baseline = y - sheet.em() * 0.4;
        double gap = sheet.em() * 0.15;
        Rectangle2D box =
                new Rectangle2D.Double(x - gap, baseline - bold.capHeight(), width + 2 * gap, bold.capHeight());
        if (taken.stream().noneMatch(box::intersects)) {
            taken.add(box);
            sheet.textAround(text, bold, x + width / 2, baseline, Ink.QUIET);
        } else {
            sheet.fill(
                    new Rectangle2D.Double(middle, y - sheet.em() / 14, sheet.em() / 14, sheet.em() / 14), Ink.PAPER);
        }
    }
}

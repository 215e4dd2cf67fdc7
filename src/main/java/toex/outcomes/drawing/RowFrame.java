package toex.outcomes.drawing;

import java.util.List;

/** Rows of groups under each other, each with its name before or above its marks, and the key of the series above all. */
final class RowFrame {

    private final Names names;
    private final Key key;
    private final int count;
    private final double marks;
    private final double left;
    private final double right;

    /**
     * @param behind the width that is kept free behind the marks
     * @param marks how high the marks of a row are
     * @param inset by how much a mark reaches over its value to either side
     * @param named series whose names stand above; none where the marks are named otherwise
     * @param inks of these series
     */
    RowFrame(
            Matrix matrix,
            Style style,
            double width,
            double behind,
            double marks,
            double inset,
            List<Series> named,
            List<Ink> inks) {
        this.names = new Names(matrix.rows(), style, width, behind);
        this.key = new Key(named.size() > 1 ? named : List.of(), inks, style, width, true);
        this.count = matrix.rows().size();
        this.marks = marks;
        this.left = names.width() + inset;
        this.right = Math.max(left + style.size(), width - behind - inset);
    }

    double height() {
        return key.height() + count * names.row(marks);
    }

    /** Where the marks begin. */
    double left() {
        return left;
    }

    /** Where they end at the most. */
    double right() {
        return right;
    }

    /** Where a value lies on a scale. */
    double x(double value, Scale scale) {
        return left + (value - scale.bottom()) / (scale.top() - scale.bottom()) * (right - left);
    }

    /** The middle of a row's marks. */
    double middle(int index) {
        double row = names.row(marks);
        return names.middle(key.height() + index * row, row, marks);
    }

    double top() {
        return key.height();
    }

    void draw(Sheet sheet) {
        key.draw(sheet, 0);
        double row = names.row(marks);
        for (int i = 0; i < count; i++) {
            names.draw(sheet, i, key.height() + i * row, row, middle(i));
        }
    }
}

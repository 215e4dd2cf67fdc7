package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import toex.outcomes.figures.Figure;

/** The course of a figure as a small line from zero, its latest value as a dot. Hidden values leave a gap. */
record SparklinePainter(Chart chart) implements Painter {

    @Override
    public double height(Style style, double width) {
        return Math.clamp(width * 0.2, style.size() * 2, style.size() * 4);
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        List<Figure> rows = chart.figures().rows();
        double highest = rows.stream().mapToDouble(Figure::drawn).max().orElse(0);
        double dot = sheet.em() * 0.26;
        double step = rows.size() > 1 ? (width - 2 * dot) / (rows.size() - 1) : 0;
        double rise = highest > 0 ? (height - 2 * dot) / highest : 0;
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).value() == null) {
            last--;
        }
        Path2D course = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < rows.size(); i++) {
            double x = dot + i * step;
            double y = height - dot - rows.get(i).drawn() * rise;
            boolean shown = rows.get(i).value() != null;
            if (shown && drawing) {
                course.lineTo(x, y);
            } else if (shown) {
                course.moveTo(x, y);
            }
            drawing = shown;
            if (shown && i == last) {
                sheet.stroke(course, Ink.EDGE, 1.5);
                sheet.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot), Ink.ACCENT);
            }
        }
    }
}

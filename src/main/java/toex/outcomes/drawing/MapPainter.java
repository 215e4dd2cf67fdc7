package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import toex.outcomes.figures.Figure;

/** The regions with a circle each. */
record MapPainter(AreaMap map) implements Painter {

    @Override
    public double height(Style style, double width) {
        return width * 1.2;
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        for (AreaMap.Area area : map.areas()) {
            map.figures().rows().stream()
                    .filter(row -> row.group() != null && row.group().code().equals(area.code()))
                    .forEach(row -> circle(sheet, area, row, width, height));
        }
    }

    private static void circle(Sheet sheet, AreaMap.Area area, Figure figure, double width, double height) {
        double x = (area.longitude() + 6.5) / 8.5 * width;
        double y = (56 - area.latitude()) / 6.2 * height;
        double radius = sheet.em() * 1.3;
        sheet.mark(figure);
        sheet.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), Ink.ACCENT);
        Lettering bold = sheet.style().bold();
        sheet.textAround(figure.text(), bold, x, y + bold.capHeight() / 2, Ink.ON_ACCENT);
        sheet.unmark();
    }
}

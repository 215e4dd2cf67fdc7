package toex.peers;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.renderers.Renderable;

/** The report's design: a band for each kind of part, compiled once. */
final class JasperLayout {

    static final int CELLS = 8;
    private static final int WIDTH = 495;

    private JasperLayout() {}

    static JasperReport report() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("outcome-summary");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(50);
        design.setRightMargin(50);
        design.setTopMargin(50);
        design.setBottomMargin(50);
        field(design, "kind", String.class);
        field(design, "words", String.class);
        field(design, "drawing", Renderable.class);
        for (int i = 0; i < CELLS; i++) {
            field(design, "cell" + i, String.class);
        }
        design.setPageHeader(marking());
        design.setPageFooter(marking());
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(band("heading", 30, words("$F{words}", 0, WIDTH, 26, "Source Serif 4", 18)));
        detail.addBand(band("words", 18, words("$F{words}", 0, WIDTH, 16, "Source Sans 3", 10)));
        detail.addBand(row());
        detail.addBand(band("drawing", 260, picture(250)));
        detail.addBand(band("small", 44, picture(40)));
        return JasperCompileManager.compileReport(design);
    }

    private static void field(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static JRDesignBand marking() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(16);
        band.addElement(words("\"OFFICIAL\"", 0, WIDTH, 14, "Source Sans 3", 9));
        return band;
    }

    private static JRDesignBand row() {
        JRDesignBand band = band("row", 16);
        for (int i = 0; i < CELLS; i++) {
            int width = WIDTH / CELLS;
            band.addElement(words("$F{cell" + i + "}", i * width, width, 14, "Source Sans 3", 8));
        }
        return band;
    }

    private static JRDesignBand band(String kind, int height, JRDesignElement... elements) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setPrintWhenExpression(new JRDesignExpression("\"" + kind + "\".equals($F{kind})"));
        for (JRDesignElement element : elements) {
            band.addElement(element);
        }
        return band;
    }

    private static JRDesignTextField words(String words, int x, int width, int height, String family, float size) {
        JRDesignTextField field = new JRDesignTextField();
        field.setExpression(new JRDesignExpression(words));
        field.setX(x);
        field.setWidth(width);
        field.setHeight(height);
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        field.setBlankWhenNull(true);
        field.setFontName(family);
        field.setFontSize(size);
        return field;
    }

    private static JRDesignImage picture(int height) {
        JRDesignImage image = new JRDesignImage(null);
        image.setExpression(new JRDesignExpression("$F{drawing}"));
        image.setWidth(WIDTH);
        image.setHeight(height);
        image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
        return image;
    }
}

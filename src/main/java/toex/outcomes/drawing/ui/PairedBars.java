package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.drawing.Chart;
import toex.outcomes.figures.Figure;

/** How long something takes without support and with it, beside the figure that says so. Its words stay legible in a narrow place. */
public class PairedBars extends Div {

    private static final double ROOMY = 300;
    private static final double TIGHT = 205;

    /** @param speed how many times faster it is with support */
    public PairedBars(Figure speed) {
        addClassName("paired-bars");
        DrawingImage roomy = new DrawingImage(Chart.paired(speed), ROOMY);
        roomy.addClassName("bars-roomy");
        DrawingImage tight = new DrawingImage(Chart.paired(speed), TIGHT);
        tight.addClassName("bars-tight");
        add(roomy, tight);
    }
}

package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import toex.outcomes.drawing.ui.LocatorImage;

/** Outlines as a map draws them, under a heading. */
class BoundaryMap extends Div {

    BoundaryMap(String heading, LocatorImage image) {
        addClassName("boundary-map");
        add(new H3(heading), image);
    }
}

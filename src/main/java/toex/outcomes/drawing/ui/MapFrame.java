package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What is around the drawings of a map to look more closely: buttons, wheel, two fingers and keys. All of it is done in the
 * browser (see {@code outcome-map.ts}); the server is told nothing.
 */
@Tag("outcome-map")
@JsModule("./components/outcome-map.ts")
class MapFrame extends HtmlComponent implements HasComponents {

    private final Paragraph keys;

    MapFrame() {
        addClassName("map-frame");
        Div tools =
                new Div(button("in", "+"), button("out", "−"), button("reset", getTranslation("drawing.map.reset")));
        tools.addClassName("map-tools");
        tools.getElement().setAttribute("role", "group");
        tools.getElement().setAttribute("aria-label", getTranslation("drawing.map.tools"));
        getElement().setAttribute("data-wheel", getTranslation("drawing.map.wheel"));
        getElement().setAttribute("data-touch", getTranslation("drawing.map.touch"));
        keys = new Paragraph(getTranslation("drawing.map.keys"));
        keys.addClassName("map-keys");
        add(tools, keys);
    }

    /** Puts the drawings into the frame. */
    void take(Div images) {
        images.add(arrows());
        addComponentAtIndex(indexOf(keys), images);
    }

    /** For those who cannot drag: shown while there is somewhere to go. */
    private Div arrows() {
        Div arrows = new Div(button("left", "←"), button("up", "↑"), button("down", "↓"), button("right", "→"));
        arrows.addClassName("map-arrows");
        return arrows;
    }

    private NativeButton button(String what, String sign) {
        NativeButton button = new NativeButton(sign);
        button.addClassName("map-button");
        button.setAriaLabel(getTranslation("drawing.map." + what));
        button.getElement().setAttribute("data-do", what);
        return button;
    }

    /** Shows the part of that code and what it is a part of. */
    void find(String code) {
        getElement().callJsFunction("find", code);
    }
}

package toex.outcomes.shell;

import com.vaadin.flow.component.html.Anchor;

/** The portal's name, which leads home. */
class Brand extends Anchor {

    Brand() {
        super("/", "");
        setText(getTranslation("shell.name"));
        addClassName("brand");
        getElement().setAttribute("router-link", "");
    }
}

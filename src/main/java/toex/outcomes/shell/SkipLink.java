package toex.outcomes.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** Takes a reader without a mouse past the navigation. The browser does it alone: an address with a mark would reload the page. */
class SkipLink extends Anchor {

    private final Main target;

    SkipLink(Main target) {
        super("#content", "");
        this.target = target;
        setText(getTranslation("shell.skip"));
        addClassName("skip-link");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "this.addEventListener('click', click => { click.preventDefault(); $0.focus(); })",
                        target.getElement());
    }
}

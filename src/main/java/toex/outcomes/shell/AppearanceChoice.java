package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Light or dark, or as the reader's system has it. Kept in the browser and read before anything is drawn (see
 * {@link Document}), so that no page appears in the wrong one first.
 */
class AppearanceChoice extends Div {

    /** Where the browser keeps the choice; absent for the system's own. */
    static final String KEY = "appearance";

    /** Puts the kept choice on the document and says which button is pressed. */
    static final String APPLY = """
            window.appearance = () => {
              const kept = localStorage.getItem('%s') ?? '';
              document.documentElement.setAttribute('theme', kept);
              document.querySelectorAll('.appearance button').forEach(
                  button => button.setAttribute('aria-pressed', button.dataset.appearance === kept));
            };
            window.appearance();""".formatted(KEY);

    AppearanceChoice() {
        addClassName("appearance");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.appearance"));
        add(new Span(getTranslation("shell.appearance")));
        List.of("", "light", "dark").forEach(this::button);
        getElement().executeJs("window.appearance()");
    }

    private void button(String value) {
        NativeButton button =
                new NativeButton(getTranslation("shell.appearance." + (value.isEmpty() ? "system" : value)));
        button.getElement().setAttribute("data-appearance", value);
        button.getElement().setAttribute("aria-pressed", "false");
        button.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { $0 ? localStorage.setItem($1, $0) : localStorage.removeItem($1);"
                                + " window.appearance(); })",
                        value,
                        KEY);
        add(button);
    }
}

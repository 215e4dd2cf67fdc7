package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;

/** The title of the browser's tab says first that something has to be put right. */
final class FormTitle {

    private FormTitle() {}

    static void wrong(Component page) {
        String prefix = page.getTranslation("feedback.form.error-title");
        page.getElement()
                .executeJs(
                        "if (!document.title.startsWith($0)) { document.title = $0 + ' ' + document.title }", prefix);
    }
}

package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import toex.outcomes.feedback.Agreement;
import toex.outcomes.feedback.Agreements;
import toex.outcomes.feedback.Extract;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Problem;

/** Whether the force agrees to the words that were chosen: asked, answered, or not yet. */
class AgreementPanel extends Div {

    private final transient Agreements agreements;
    private final transient InboxItem item;
    private final transient Extract extract;
    private final transient String words;
    private final Problem problem = new Problem();

    /**
     * @param words as they are put to the force
     * @param asking whether the force can be asked now
     */
    AgreementPanel(Agreements agreements, InboxItem item, Extract extract, String words, boolean asking) {
        this.agreements = agreements;
        this.item = item;
        this.extract = extract;
        this.words = words;
        addClassName("with-reason");
        show(asking);
    }

    private void show(boolean asking) {
        removeAll();
        Optional<Agreement> asked = agreements.about(extract, words);
        asked.ifPresent(agreement -> add(new Paragraph(inWords(agreement))));
        boolean waits = asked.filter(it -> it.answer() == null).isPresent();
        if (asking && !waits) {
            add(new Button(getTranslation("feedback.agreement.ask"), click -> ask()));
        }
        if (asking && waits) {
            add(new Button(getTranslation("feedback.agreement.link"), click -> link()));
        }
        add(problem);
    }

    private String inWords(Agreement agreement) {
        String answer =
                agreement.answer() == null ? "WAITING" : agreement.answer().name();
        return getTranslation(
                "feedback.agreement." + answer,
                Days.inWords(agreement.askedAt()),
                agreement.words(),
                Days.inWords(agreement.expiresAt()));
    }

    private void ask() {
        problem.attempt(() -> {
            boolean mailed = agreements.ask(item);
            show(true);
            add(new Notice(getTranslation(mailed ? "feedback.agreement.mailed" : "feedback.agreement.no-address")));
        });
    }

    private void link() {
        problem.attempt(() -> {
            String path = agreements.link(item).path();
            Code address = new Code(path);
            add(new Notice(getTranslation("feedback.agreement.link.shown")), new Paragraph(address));
            getUI().ifPresent(ui -> ui.getPage()
                    .executeJs("return document.baseURI")
                    .then(String.class, base -> address.setText(base + path)));
        });
    }
}

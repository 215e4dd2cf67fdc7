package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import toex.outcomes.feedback.Agreement;
import toex.outcomes.feedback.Agreement.Answer;
import toex.outcomes.feedback.Agreements;
import toex.outcomes.feedback.Agreements.Asked;
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
    private final transient Runnable shown;
    private final Problem problem = new Problem();

    /**
     * @param words as they are put to the force
     * @param asking whether the force can be asked now
     * @param shown runs whenever it shows where the question stands, now and after each step
     */
    AgreementPanel(
            Agreements agreements, InboxItem item, Extract extract, String words, boolean asking, Runnable shown) {
        this.agreements = agreements;
        this.item = item;
        this.extract = extract;
        this.words = words;
        this.shown = shown;
        addClassName("with-reason");
        show(asking);
    }

    private void show(boolean asking) {
        removeAll();
        Optional<Asked> asked = agreements.about(extract, words);
        asked.ifPresent(question -> add(new Paragraph(inWords(question))));
        Optional<Asked> waits = asked.filter(Asked::open);
        shown.run();
        if (asking && waits.filter(Asked::sameWords).isPresent()) {
            add(new Button(getTranslation("feedback.agreement.link"), click -> link()));
        } else if (asking) {
            add(new Button(getTranslation("feedback.agreement.ask"), click -> ask()));
        }
        if (waits.isPresent()) {
            add(new Button(getTranslation("feedback.agreement.withdraw"), click -> withdraw(asking)));
        }
        add(problem);
    }

    private String inWords(Asked asked) {
        Agreement agreement = asked.agreement();
        String about = asked.sameWords()
                ? getTranslation("feedback.agreement.about-these")
                : getTranslation("feedback.agreement.about-others", agreement.text());
        return getTranslation(
                "feedback.agreement." + standing(asked),
                Days.inWords(agreement.askedAt()),
                agreement.words(),
                Days.inWords(agreement.expiresAt()),
                about);
    }

    private static String standing(Asked asked) {
        Answer answer = asked.agreement().answer();
        if (answer != null) {
            return answer.name();
        }
        if (asked.open()) {
            return "WAITING";
        }
        return asked.agreement().isEnded() ? "WITHDRAWN" : "RUN_OUT";
    }

    private void withdraw(boolean asking) {
        problem.attempt(() -> {
            agreements.withdraw(item);
            show(asking);
        });
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

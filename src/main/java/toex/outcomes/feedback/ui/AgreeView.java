package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import toex.outcomes.feedback.Agreement.Answer;
import toex.outcomes.feedback.AgreementAnswers;
import toex.outcomes.feedback.AgreementAnswers.Opened;
import toex.outcomes.feedback.AgreementLink;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** A quotation as it would be shown, and whether the force agrees to it. */
@Route("feedback/agree")
@AnonymousAllowed
class AgreeView extends Page implements HasUrlParameter<String> {

    private final transient AgreementAnswers answers;
    private final Problem problem = new Problem();

    AgreeView(AgreementAnswers answers) {
        super("feedback.agree");
        this.answers = answers;
        addClassName("invited");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(new AgreementLink(token));
    }

    private void show(AgreementLink link) {
        removeAll();
        answers.open(link).ifPresentOrElse(opened -> show(link, opened), () -> over(link, "over"));
    }

    private void show(AgreementLink link, Opened opened) {
        Answer answer = opened.agreement().answer();
        if (answer != null) {
            add(heading(answer.name()));
            return;
        }
        if (!opened.open()) {
            over(link, opened.agreement().isEnded() ? "ended" : "over");
            return;
        }
        add(
                heading("question"),
                new QuotationBlock(opened.agreement().text(), opened.attribution()),
                problem,
                button(link, Answer.AGREED, ""),
                new PageSection(
                        getTranslation("feedback.agree.other"),
                        withWords(link, Answer.OTHER_WORDS, opened.agreement().text())),
                new PageSection(getTranslation("feedback.agree.no"), withWords(link, Answer.DECLINED, "")));
    }

    private void over(AgreementLink link, String how) {
        answers.noteRefused(link);
        add(heading(how));
    }

    private PageHeading heading(String what) {
        return new PageHeading(getTranslation("feedback.agree." + what))
                .withStandfirst(getTranslation("feedback.agree." + what + ".explanation"));
    }

    private Div withWords(AgreementLink link, Answer answer, String words) {
        TextArea field = new TextArea(getTranslation("feedback.agree.words." + answer));
        field.setValue(words);
        if (words.contains("**")) {
            field.setHelperText(getTranslation("feedback.agree.stressed"));
        }
        Button send = new Button(getTranslation("feedback.agree.button." + answer));
        send.addClickListener(click -> answer(link, answer, field.getValue()));
        Div both = new Div(field, send);
        both.addClassNames("with-reason", "decision");
        return both;
    }

    private Paragraph button(AgreementLink link, Answer answer, String words) {
        Button button =
                new Button(getTranslation("feedback.agree.button." + answer), click -> answer(link, answer, words));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Paragraph(button);
    }

    private void answer(AgreementLink link, Answer answer, String words) {
        if (problem.attempt(() -> answers.answer(link, answer, words))) {
            show(link);
        }
    }
}

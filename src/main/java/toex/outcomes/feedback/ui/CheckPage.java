package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import toex.outcomes.feedback.AnswerText;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Step;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Problem;

/** All answers on one page before they are sent, each with the way to change it. */
class CheckPage extends Div {

    private final transient FormDoor door;
    private final transient AnswerText texts;
    private final ErrorSummary summary = new ErrorSummary();
    private final Problem problem = new Problem();

    CheckPage(FormDoor door, FormWording wording) {
        this.door = door;
        Draft draft = door.draft();
        texts = new AnswerText(wording, door.force());
        addClassName("form-page");
        Button send = new Button(getTranslation("feedback.form.send"), click -> send(click.getSource()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        add(
                FormPage.backLink(door.path(Step.CHECK.previous(draft.answers()))),
                summary,
                new PageHeading(getTranslation("feedback.form.check"))
                        .withStandfirst(getTranslation("feedback.form.check.explanation")),
                list(draft),
                problem,
                send,
                new SaveForLater(door));
    }

    private Component list(Draft draft) {
        DescriptionList list = new DescriptionList();
        list.addClassName("check-list");
        for (Step step : Step.values()) {
            boolean asked = step != Step.CHECK && step.isAskedOf(draft.answers());
            if (asked) {
                Div row = new Div();
                row.getElement()
                        .appendChild(
                                new DescriptionList.Term(texts.question(step)).getElement(),
                                answer(step, draft).getElement());
                list.getElement().appendChild(row.getElement());
            }
        }
        return list;
    }

    private DescriptionList.Description answer(Step step, Draft draft) {
        Entries entries = draft.entries();
        String text = texts.answer(step, entries);
        if (step == Step.CONTACT && entries.contact().copy()) {
            text += "\n" + getTranslation("feedback.form.contact.copy");
        }
        Span words = new Span();
        if (step == Step.SENTENCE && !text.isEmpty()) {
            QuotationBlock.words(text).forEach(words::add);
        } else {
            words.setText(text.isEmpty() ? getTranslation("feedback.scale.skipped") : text);
        }
        words.getElement().setAttribute("dir", "auto");
        words.setClassName("skipped", text.isEmpty());
        DescriptionList.Description description = new DescriptionList.Description(words);
        if (step != Step.JOB || !draft.isJobGiven()) {
            description.add(change(step));
        }
        return description;
    }

    private PageLink change(Step step) {
        PageLink link = new PageLink(door.path(step) + "?" + FormPage.CHANGE, "", Scope.ALL);
        Span what = new Span(" " + texts.question(step));
        what.addClassName("visually-hidden");
        link.add(new Span(getTranslation("feedback.form.change")), what);
        return link;
    }

    private void send(Button button) {
        Answers answers = door.draft().answers();
        Map<Step, String> problems = answers.problems();
        summary.clear();
        if (problems.isEmpty()) {
            problem.attempt(() -> {
                Optional<String> address = door.send();
                address.ifPresent(it -> getUI().ifPresent(ui -> ui.navigate(it)));
            });
        } else {
            problems.forEach((step, sentence) -> summary.add(wrong(step, sentence)));
            summary.reveal();
            FormTitle.wrong(this);
        }
        button.setEnabled(true);
    }

    private Anchor wrong(Step step, String sentence) {
        Step where = step == Step.CHECK ? Step.TIMELINESS : step;
        return new PageLink(door.path(where) + "?" + FormPage.CHANGE, sentence, Scope.ALL);
    }
}

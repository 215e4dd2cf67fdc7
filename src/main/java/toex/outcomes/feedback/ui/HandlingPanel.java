package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import toex.outcomes.feedback.Contact;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Moderation;
import toex.outcomes.feedback.PersonalDetails.Finding;
import toex.outcomes.feedback.Redactions;
import toex.outcomes.feedback.Step;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.ui.Problem;

/** Who looks after a submission, what must not stay in it, and who sent it. */
class HandlingPanel extends Div {

    private final transient Moderation moderation;
    private final transient Redactions redactions;
    private final transient FormWording wording;
    private final transient InboxItem item;
    private final transient Runnable done;
    private final Problem problem = new Problem();

    /** @param done to be run after a step, to show what has become of it */
    HandlingPanel(
            Moderation moderation,
            Redactions redactions,
            FormWording wording,
            InboxItem item,
            boolean approver,
            Runnable done) {
        this.moderation = moderation;
        this.redactions = redactions;
        this.wording = wording;
        this.item = item;
        this.done = done;
        addClassName("decision");
        Submission submission = item.submission();
        add(assignment(submission));
        if (!submission.withdrawn()) {
            add(redaction(submission));
        }
        if (approver && submission.handling().redacted()) {
            add(reveal("original", this::original));
        }
        add(reveal("contact", this::contact), problem);
    }

    private Component assignment(Submission submission) {
        Select<String> people = new Select<>();
        people.setLabel(getTranslation("feedback.handling.assigned"));
        List<String> names = new ArrayList<>(moderation.people());
        names.addFirst("");
        people.setItems(names);
        people.setItemLabelGenerator(name -> name.isEmpty() ? getTranslation("feedback.inbox.nobody") : name);
        String now = submission.handling().assignedTo();
        people.setValue(names.contains(now) ? now : "");
        people.setEnabled(!submission.withdrawn());
        people.addValueChangeListener(change -> attempt(() -> moderation.assign(item, change.getValue())));
        return people;
    }

    private Component redaction(Submission submission) {
        Div whole = new Div(new H3(getTranslation("feedback.handling.details")));
        whole.addClassName("with-reason");
        List<Finding> findings = redactions.findings(submission);
        CheckboxGroup<Finding> choice = new CheckboxGroup<>(getTranslation("feedback.handling.findings"));
        choice.setItems(findings);
        choice.setItemLabelGenerator(
                finding -> finding.text() + " (" + getTranslation("feedback.handling.kind." + finding.kind()) + ")");
        choice.setVisible(!findings.isEmpty());
        Paragraph nothing = new Paragraph(getTranslation("feedback.handling.findings.none"));
        nothing.addClassName("note");
        nothing.setVisible(findings.isEmpty());
        TextField other = new TextField(getTranslation("feedback.handling.other"));
        other.setHelperText(getTranslation("feedback.handling.other.help"));
        Button remove = new Button(getTranslation("feedback.handling.remove"), click -> {
            Set<String> words =
                    choice.getValue().stream().map(Finding::text).collect(Collectors.toCollection(HashSet::new));
            words.add(other.getValue());
            attempt(() -> redactions.redact(item, words));
        });
        whole.add(nothing, choice, other, remove);
        return whole;
    }

    private Button reveal(String key, Runnable work) {
        Button button = new Button(getTranslation("feedback.handling." + key), click -> {
            work.run();
            click.getSource().setVisible(false);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void original() {
        DescriptionList texts = new DescriptionList();
        texts.addClassName("passages");
        redactions
                .original(item.submission())
                .forEach((passage, text) -> texts.add(
                        new DescriptionList.Term(
                                wording.of(item.submission().formVersion(), Step.valueOf(passage.name()))
                                        .text()),
                        new DescriptionList.Description(text)));
        add(texts);
    }

    private void contact() {
        add(new Paragraph(moderation
                .contact(item.submission())
                .map(this::inWords)
                .orElseGet(() -> getTranslation("feedback.handling.contact.none"))));
    }

    private String inWords(Contact contact) {
        return String.join(
                ", ",
                List.of(contact.name(), contact.email(), contact.phone()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void attempt(Runnable work) {
        if (problem.attempt(work)) {
            done.run();
        }
    }
}

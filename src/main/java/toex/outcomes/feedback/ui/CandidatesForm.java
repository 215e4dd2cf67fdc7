package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toex.outcomes.feedback.Inviting;
import toex.outcomes.feedback.Inviting.Candidate;
import toex.outcomes.feedback.Inviting.Request;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.LongTable;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** Delivered jobs that nobody has been asked about, to be chosen one or many at a time. */
class CandidatesForm extends Div {

    /** One job in the list. */
    private record Choice(Checkbox chosen, EmailField email) {}

    private static final int AT_A_TIME = 20;

    private final Map<String, Choice> choices = new LinkedHashMap<>();

    /** @param invited runs when people were invited */
    CandidatesForm(Inviting inviting, Runnable invited) {
        List<Candidate> candidates = inviting.candidates();
        if (candidates.isEmpty()) {
            add(new EmptyState(getTranslation("feedback.invitations.jobs.none")));
            return;
        }
        candidates.forEach(candidate -> choices.put(candidate.job().reference(), choice(candidate)));
        Problem problem = new Problem();
        Button invite = new Button(getTranslation("feedback.invitations.invite"), click -> {
            if (problem.attempt(() -> inviting.invite(requests()))) {
                invited.run();
            }
            click.getSource().setEnabled(true);
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setDisableOnClick(true);
        add(new LongTable<>(table(), AT_A_TIME).show(candidates), problem, invite);
    }

    private RowTable<Candidate> table() {
        return new RowTable<Candidate>(getTranslation("feedback.invitations.jobs.caption"))
                .column(
                        getTranslation("feedback.invitations.job"),
                        candidate -> of(candidate).chosen())
                .text(getTranslation("feedback.invitations.force"), Candidate::force)
                .line(
                        getTranslation("feedback.invitations.delivered"),
                        candidate -> Days.inWords(candidate.job().delivered()))
                .column(
                        getTranslation("feedback.invitations.email"),
                        candidate -> of(candidate).email());
    }

    private Choice of(Candidate candidate) {
        Choice choice = choices.get(candidate.job().reference());
        if (choice == null) {
            throw new IllegalStateException("Not in the list: " + candidate.job());
        }
        return choice;
    }

    private Choice choice(Candidate candidate) {
        EmailField email = new EmailField();
        email.setAriaLabel(
                getTranslation("feedback.invitations.email.of", candidate.job().reference()));
        email.setValue(candidate.email());
        return new Choice(new Checkbox(candidate.job().reference()), email);
    }

    private List<Request> requests() {
        return choices.entrySet().stream()
                .filter(choice -> Boolean.TRUE.equals(choice.getValue().chosen().getValue()))
                .map(choice ->
                        new Request(choice.getKey(), choice.getValue().email().getValue()))
                .toList();
    }
}

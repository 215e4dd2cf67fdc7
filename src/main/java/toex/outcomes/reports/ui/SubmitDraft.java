package toex.outcomes.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import toex.outcomes.editorial.State;
import toex.outcomes.reports.DraftSubmission;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.ReportDraft;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** Puts a draft forward for approval, or leads to its edition and on from there. */
class SubmitDraft extends PageSection {

    private final Problem problem = new Problem();

    SubmitDraft(DraftDesk desk, DraftSubmission submission) {
        title(getTranslation("reports.submit.heading"));
        addClassName("edition-step");
        ReportDraft draft = desk.draft();
        Optional<Edition> edition = submission.edition(draft);
        edition.ifPresent(this::tell);
        if (draft.isOpen()) {
            TextArea note = new TextArea(getTranslation("reports.submit.note"));
            note.setHelperText(getTranslation("reports.submit.note.help"));
            note.setMaxLength(SubmitPanel.LONGEST_NOTE);
            add(
                    new Paragraph(getTranslation("reports.submit.explanation")),
                    note,
                    button("reports.submit.button", () -> {
                        long id = submission.submit(desk.draft(), note.getValue());
                        UI.getCurrent().navigate(EditionView.path(id));
                    }));
        } else if (isOver(draft)) {
            add(new Paragraph(getTranslation("reports.draft.go-on.explanation")), button("reports.draft.go-on", () -> {
                String name = desk.drafts().goOn(draft).manuscript().item().name();
                UI.getCurrent().navigate(DraftsView.PATH);
                UI.getCurrent().navigate(DraftView.path(name));
            }));
        }
        add(problem);
    }

    private static boolean isOver(ReportDraft draft) {
        State state = draft.manuscript().progress().state();
        return state == State.PUBLISHED || state == State.WITHDRAWN;
    }

    private void tell(Edition edition) {
        add(new PageLink(
                EditionView.path(edition.id()),
                getTranslation("reports.draft.edition", EditionWords.standing(this, edition)),
                Scope.ALL));
        String reason = edition.progress().reason();
        if (edition.standing() == Edition.Standing.DRAFT && reason != null) {
            add(new Notice(getTranslation("reports.draft.declined", reason)));
        }
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            problem.attempt(work);
            button.setEnabled(true);
        });
        return button;
    }
}

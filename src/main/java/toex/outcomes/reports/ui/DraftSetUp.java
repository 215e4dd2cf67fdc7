package toex.outcomes.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.editorial.ui.SectionField;
import toex.outcomes.feedback.Audience;
import toex.outcomes.reports.Choice;
import toex.outcomes.reports.ReportDraft;
import toex.outcomes.shared.ui.ListName;
import toex.outcomes.shared.ui.Problem;

/** Title, period, region, comparison, readers and marking of a draft. */
class DraftSetUp extends Details {

    private final transient DraftDesk desk;
    private final ScopeFields scope;
    private final Select<Audience> audience = new Select<>();
    private final Select<Choice.Against> comparison = new Select<>();
    private final Problem problem = new Problem();

    /** @param again shows the whole page anew, with what may be chosen now */
    DraftSetUp(DraftDesk desk, ScopeFields scope, Runnable again) {
        this.desk = desk;
        this.scope = scope;
        ReportDraft draft = desk.draft();
        addClassName("draft-set-up");
        scope.show(draft.scope());
        setSummaryText(summary(draft, scope));
        scope.whenChosen(() -> keep(true, again));
        audience.setLabel(getTranslation("reports.draft.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(each -> getTranslation("reports.audience." + each));
        audience.setValue(draft.choice().audience());
        comparison.setLabel(getTranslation("reports.draft.comparison"));
        comparison.setItems(Choice.Against.values());
        comparison.setItemLabelGenerator(each -> getTranslation("reports.comparison." + each));
        comparison.setValue(draft.choice().comparison());
        List.of(audience, comparison).forEach(ListName::of);
        audience.addValueChangeListener(change -> keep(change.isFromClient(), again));
        comparison.addValueChangeListener(change -> keep(change.isFromClient(), again));
        Div fields = new Div(title(draft), scope, comparison, audience);
        fields.addClassName("draft-set-up-fields");
        add(fields, problem, marking(draft, again));
        lock(draft.isOpen());
    }

    private String summary(ReportDraft draft, ScopeFields chosen) {
        return getTranslation(
                "reports.draft.set-up",
                chosen.inWords(),
                getTranslation("reports.audience." + draft.choice().audience()),
                draft.manuscript().marking().text());
    }

    private SectionField title(ReportDraft draft) {
        TextField title = new TextField(getTranslation("reports.draft.title"));
        title.setHelperText(getTranslation("reports.draft.title.help", draft.templateName()));
        title.setMaxLength(200);
        title.setWidthFull();
        SectionField saved = new SectionField(desk.manuscripts(), draft.manuscript(), Manuscript.TITLE, title);
        saved.whenSaved(desk::changed);
        return saved;
    }

    private Div marking(ReportDraft draft, Runnable again) {
        MarkingFields fields = new MarkingFields(draft.manuscript().marking(), List.of());
        Problem refused = new Problem();
        Button set = new Button(getTranslation("editorial.marking.raise"), click -> {
            if (refused.attempt(() -> desk.changes().mark(desk.draft(), fields.marking()))) {
                again.run();
            }
        });
        set.setEnabled(draft.isOpen());
        Div marking = new Div(fields, set, refused);
        marking.addClassName("draft-marking");
        return marking;
    }

    private void lock(boolean open) {
        scope.setReadOnly(!open);
        audience.setReadOnly(!open);
        comparison.setReadOnly(!open);
    }

    private void keep(boolean chosen, Runnable again) {
        if (!chosen) {
            return;
        }
        if (problem.attempt(
                () -> desk.changes().setUp(desk.draft(), scope.scope(), audience.getValue(), comparison.getValue()))) {
            again.run();
        } else {
            desk.changed();
            show();
        }
    }

    /** What is kept now, where somebody else was quicker. */
    private void show() {
        scope.show(desk.draft().scope());
        audience.setValue(desk.draft().choice().audience());
        comparison.setValue(desk.draft().choice().comparison());
    }
}

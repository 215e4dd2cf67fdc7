package toex.outcomes.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import toex.outcomes.reports.ReportDrafts;
import toex.outcomes.reports.TemplateSummary;
import toex.outcomes.shared.ui.ListName;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** Begins a report: a template, a period and a region are enough. */
class NewDraft extends PageSection {

    private static final String USUAL = "outcome-summary";

    NewDraft(ReportDrafts drafts, List<TemplateSummary> templates, ScopeFields scope) {
        title(getTranslation("reports.draft.new"));
        addClassName("new-draft");
        Select<TemplateSummary> template = new Select<>();
        template.setLabel(getTranslation("reports.draft.template"));
        template.setItemLabelGenerator(TemplateSummary::title);
        template.setItems(templates);
        ListName.of(template);
        Paragraph description = new Paragraph();
        description.addClassName("note");
        template.addValueChangeListener(
                change -> description.setText(change.getValue().description()));
        templates.stream()
                .filter(known -> known.name().equals(USUAL))
                .findFirst()
                .ifPresent(template::setValue);
        Problem problem = new Problem();
        Button begin = new Button(getTranslation("reports.draft.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            problem.attempt(() -> {
                String name = drafts.begin(template.getValue().name(), scope.scope())
                        .manuscript()
                        .item()
                        .name();
                UI.getCurrent().navigate(DraftView.path(name));
            });
            begin.setEnabled(true);
        });
        Div fields = new Div(template, scope, begin);
        fields.addClassName("new-draft-fields");
        add(fields, description, problem);
    }
}

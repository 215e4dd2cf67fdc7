package toex.outcomes.reports.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.ui.Problem;

/** Which of the published case studies or quotations stand in the report. Only those that its readers may see are offered. */
class DraftChoice extends Div {

    private DraftChoice() {
        addClassName("draft-choice");
    }

    static DraftChoice ofCaseStudies(DraftDesk desk) {
        DraftChoice choice = new DraftChoice();
        List<String> chosen = desk.draft().choice().caseStudies();
        choice.offer(
                desk,
                "reports.draft.case-studies",
                desk.drafts().caseStudies(desk.draft()),
                story -> story.title() + " · " + story.outcome(),
                story -> chosen == null || chosen.contains(story.slug()),
                stories -> desk.drafts()
                        .chooseCaseStudies(
                                desk.draft(),
                                stories.stream().map(CaseStudy::slug).toList()));
        return choice;
    }

    static DraftChoice ofQuotations(DraftDesk desk) {
        DraftChoice choice = new DraftChoice();
        List<Long> chosen = desk.draft().choice().quotations();
        choice.offer(
                desk,
                "reports.draft.quotations",
                desk.drafts().quotations(desk.draft()),
                quotation -> "“%s” %s".formatted(quotation.plainText(), quotation.attribution()),
                quotation -> chosen == null || chosen.contains(quotation.id()),
                quotations -> desk.drafts()
                        .chooseQuotations(
                                desk.draft(),
                                quotations.stream().map(Quotation::id).toList()));
        return choice;
    }

    private <T> void offer(
            DraftDesk desk,
            String key,
            List<T> all,
            Function<T, String> label,
            Predicate<T> chosen,
            Consumer<List<T>> choose) {
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation(key + ".none")));
            return;
        }
        CheckboxGroup<T> group = new CheckboxGroup<>(getTranslation(key));
        group.setHelperText(getTranslation(key + ".help"));
        group.setItems(all);
        group.setItemLabelGenerator(label::apply);
        group.select(all.stream().filter(chosen).toList());
        group.setReadOnly(!desk.draft().isOpen());
        Problem problem = new Problem();
        group.addValueChangeListener(change -> {
            Set<T> now = change.getValue();
            problem.attempt(
                    () -> choose.accept(all.stream().filter(now::contains).toList()));
            desk.changed();
        });
        add(group, problem);
    }
}

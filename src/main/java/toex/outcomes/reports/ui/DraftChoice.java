package toex.outcomes.reports.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        choice.offer(
                desk,
                "reports.draft.case-studies",
                desk.changes().caseStudies(desk.draft()),
                story -> story.title() + " · " + story.outcome(),
                story -> holds(desk.draft().choice().caseStudies(), story.slug()),
                stories -> desk.changes()
                        .chooseCaseStudies(
                                desk.draft(),
                                stories.stream().map(CaseStudy::slug).toList()));
        return choice;
    }

    static DraftChoice ofQuotations(DraftDesk desk) {
        DraftChoice choice = new DraftChoice();
        choice.offer(
                desk,
                "reports.draft.quotations",
                desk.changes().quotations(desk.draft()),
                quotation -> "“%s” %s".formatted(quotation.plainText(), quotation.attribution()),
                quotation -> holds(desk.draft().choice().quotations(), quotation.id()),
                quotations -> desk.changes()
                        .chooseQuotations(
                                desk.draft(),
                                quotations.stream().map(Quotation::id).toList()));
        return choice;
    }

    /** @param chosen null for all */
    private static <K> boolean holds(@Nullable List<K> chosen, K key) {
        return chosen == null || chosen.contains(key);
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
            if (!change.isFromClient()) {
                return;
            }
            Set<T> now = change.getValue();
            boolean kept = problem.attempt(
                    () -> choose.accept(all.stream().filter(now::contains).toList()));
            desk.changed();
            if (!kept) {
                group.setValue(all.stream().filter(chosen).collect(Collectors.toSet()));
            }
        });
        add(group, problem);
    }
}

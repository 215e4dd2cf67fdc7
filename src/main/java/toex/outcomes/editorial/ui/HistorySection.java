package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.Difference;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Step;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** What happened to an item, and what one of its versions says differently from another. */
class HistorySection extends PageSection {

    private final transient ContentKind kind;
    private final transient Manuscript shown;
    private final Div differences = new Div();

    HistorySection(ContentKind kind, Manuscript shown, List<Manuscript> versions, List<Step> steps) {
        this.kind = kind;
        this.shown = shown;
        title(getTranslation("editorial.history"));
        addClassName("manuscript-history");
        List<Manuscript> others =
                versions.stream().filter(it -> it.number() != shown.number()).toList();
        if (!others.isEmpty()) {
            Select<Manuscript> other = new Select<>();
            other.setLabel(getTranslation("editorial.difference.with"));
            other.setItems(others);
            other.setItemLabelGenerator(it -> getTranslation("editorial.version", it.number()));
            other.addValueChangeListener(change -> compare(change.getValue()));
            add(other, differences);
            other.setValue(others.stream()
                    .filter(it -> it.number() < shown.number())
                    .findFirst()
                    .orElse(others.getFirst()));
        }
        add(new RowTable<Step>(getTranslation("editorial.history.caption"))
                .text(getTranslation("editorial.history.step"), this::inWords)
                .text(getTranslation("editorial.history.version"), step -> Integer.toString(step.number()))
                .text(getTranslation("editorial.history.who"), Step::who)
                .line(getTranslation("editorial.history.at"), step -> Times.minute(step.at()))
                .show(steps));
    }

    private String inWords(Step step) {
        String what = getTranslation("editorial.history." + step.kind());
        return step.detail().isEmpty() ? what : what + ": " + detail(step);
    }

    /** Of an embargo its end, which is kept as the moment that it is. */
    private static String detail(Step step) {
        return step.kind().equals("embargo") ? Times.minute(Instant.parse(step.detail())) : step.detail();
    }

    private void compare(Manuscript other) {
        differences.removeAll();
        Manuscript before = other.number() < shown.number() ? other : shown;
        Manuscript after = other.number() < shown.number() ? shown : other;
        for (String section : kind.sections()) {
            Difference difference = Difference.of(before.text(section), after.text(section));
            if (!difference.isEmpty()) {
                differences.add(new H3(getTranslation(kind.sectionKey(section))), new DifferenceText(difference));
            }
        }
        if (differences.getComponentCount() == 0) {
            differences.add(new Paragraph(getTranslation("editorial.difference.none")));
        }
    }
}

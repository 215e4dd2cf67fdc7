package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import toex.outcomes.editorial.ui.DifferenceText;
import toex.outcomes.reports.EditionDifference;
import toex.outcomes.reports.EditionDifference.Changed;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.LongTable;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** What changed in an edition against the one before it: figures side by side, words, what was added or left out. */
class ChangesSection extends PageSection {

    private static final int AT_A_TIME = 10;

    ChangesSection(EditionDifference difference) {
        String before = EditionWords.name(this, difference.before());
        title(getTranslation("reports.changes.heading", before));
        addClassName("edition-changes");
        add(new PageLink(
                EditionView.path(difference.before().id()),
                getTranslation(
                        "reports.changes.before", before, difference.before().title()),
                Scope.ALL));
        if (!difference.comparable()) {
            add(new Paragraph(getTranslation(
                    "reports.changes.length",
                    before,
                    difference.before().scope().period().inWords())));
        }
        if (difference.isEmpty()) {
            add(new Paragraph(getTranslation("reports.changes.nothing")));
        }
        list("reports.changes.added", difference.added());
        list("reports.changes.removed", difference.removed());
        difference
                .words()
                .forEach(words -> add(
                        new H3(getTranslation("reports.changes.words", words.section())),
                        new DifferenceText(words.difference())));
        figures(difference.figures(), before);
    }

    private void list(String key, List<String> parts) {
        if (!parts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            parts.forEach(part -> list.add(new ListItem(part)));
            add(new H3(getTranslation(key)), list);
        }
    }

    private void figures(List<Changed> figures, String before) {
        if (figures.isEmpty()) {
            return;
        }
        RowTable<Changed> table = new RowTable<Changed>(getTranslation("reports.changes.figures"))
                .text(getTranslation("reports.column.figure"), Changed::label)
                .text(before, changed -> orDash(changed.before()))
                .text(getTranslation("reports.changes.now"), changed -> orDash(changed.now()))
                .text(getTranslation("reports.changes.difference"), changed -> orDash(changed.difference()));
        add(new LongTable<>(table, AT_A_TIME).show(figures));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}

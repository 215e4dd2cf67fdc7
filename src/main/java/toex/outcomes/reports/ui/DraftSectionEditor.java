package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import toex.outcomes.editorial.ui.CommentsPanel;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.figures.ui.FigurePicker;
import toex.outcomes.reports.DraftSection;

/** What can be written and chosen in one section: heading, introduction and closing words, with live figures. */
class DraftSectionEditor extends Div {

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_WORDS = 20_000;

    private final transient DraftDesk desk;
    private final FigurePicker picker = new FigurePicker(this::insert);
    private @Nullable DraftWords last;

    DraftSectionEditor(DraftDesk desk, DraftSection section) {
        this.desk = desk;
        addClassName("draft-section-editor");
        if (section.headed()) {
            TextField heading = new TextField(getTranslation("reports.draft.heading"));
            heading.setMaxLength(LONGEST_HEADING);
            heading.setHelperText(
                    section.heading().isEmpty()
                            ? getTranslation("reports.draft.heading.figures")
                            : getTranslation("reports.draft.heading.help", section.heading()));
            add(words(section.titleKey(), heading));
        }
        if (section.worded()) {
            last = add(words(section.introductionKey(), area("reports.draft.introduction", "introduction.help")));
            add(words(section.closingKey(), area("reports.draft.closing", "closing.help")));
        } else {
            add(new Paragraph(getTranslation("reports.draft.no-words")));
        }
        if (section.worded() && desk.draft().isOpen()) {
            add(picker);
            desk.whenMade(made -> picker.offer(made.figures()));
        }
        switch (section.holds()) {
            case CASE_STUDIES -> add(DraftChoice.ofCaseStudies(desk));
            case QUOTATIONS -> add(DraftChoice.ofQuotations(desk));
            case NOTHING -> {}
        }
        add(new CommentsPanel(
                desk.manuscripts(), desk.draft().manuscript(), section.closingKey(), section.label(), desk.comments()));
    }

    private DraftWords add(DraftWords words) {
        super.add(words);
        return words;
    }

    private TextArea area(String key, String help) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(LONGEST_WORDS);
        area.setHelperText(getTranslation("reports.draft." + help));
        return area;
    }

    private DraftWords words(String key, AbstractField<?, String> field) {
        DraftWords words = new DraftWords(desk, key, field);
        words.whenEntered(() -> last = words);
        return words;
    }

    /** Where something was typed last, or else in the introduction. */
    private void insert(LiveFigure figure) {
        if (last != null) {
            last.insert(figure.token());
        }
    }
}

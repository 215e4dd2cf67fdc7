package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import toex.outcomes.editorial.Comment;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.shared.ui.Problem;

/** What is said of a section, open where something is still to be seen to. */
public class CommentsPanel extends Details {

    private static final int LONGEST = 2000;

    private final transient Manuscripts manuscripts;
    private final transient Manuscript manuscript;
    private final String section;
    private final Div said = new Div();
    private final TextArea words = new TextArea();
    private final Problem problem = new Problem();

    /** @param comments of the whole manuscript */
    public CommentsPanel(
            Manuscripts manuscripts, Manuscript manuscript, String section, String name, List<Comment> comments) {
        this.manuscripts = manuscripts;
        this.manuscript = manuscript;
        this.section = section;
        addClassName("comments");
        words.setLabel(getTranslation("editorial.comment.new", name));
        words.setMaxLength(LONGEST);
        add(said, words, new Button(getTranslation("editorial.comment.add"), click -> comment()), problem);
        show(comments);
        setOpened(comments.stream().anyMatch(this::isOpen));
    }

    private void show(List<Comment> comments) {
        List<Comment> own =
                comments.stream().filter(it -> it.section().equals(section)).toList();
        long open = own.stream().filter(this::isOpen).count();
        setSummaryText(
                own.isEmpty()
                        ? getTranslation("editorial.comment.none")
                        : getTranslation("editorial.comment.count", own.size(), open));
        said.removeAll();
        own.forEach(it -> said.add(comment(it)));
    }

    private boolean isOpen(Comment comment) {
        return comment.section().equals(section) && comment.settledBy() == null;
    }

    private Component comment(Comment comment) {
        Paragraph by = new Paragraph(
                comment.settledBy() == null
                        ? getTranslation("editorial.comment.by", comment.author(), Times.minute(comment.at()))
                        : getTranslation(
                                "editorial.comment.settled-by",
                                comment.author(),
                                Times.minute(comment.at()),
                                comment.settledBy()));
        by.addClassName("note");
        Div whole = new Div(new Paragraph(comment.text()), by);
        whole.addClassName("comment");
        if (comment.settledBy() == null) {
            Button settle = new Button(getTranslation("editorial.comment.settle"), click -> {
                manuscripts.settle(manuscript, comment);
                show(manuscripts.comments(manuscript));
            });
            settle.addThemeVariants(ButtonVariant.TERTIARY);
            whole.add(settle);
        }
        return whole;
    }

    private void comment() {
        if (problem.attempt(() -> manuscripts.comment(manuscript, section, words.getValue()))) {
            words.clear();
            show(manuscripts.comments(manuscript));
        }
    }
}

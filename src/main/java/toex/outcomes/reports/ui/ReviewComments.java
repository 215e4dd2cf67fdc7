package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import toex.outcomes.editorial.Comment;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.ui.CommentsPanel;
import toex.outcomes.reports.DraftSection;
import toex.outcomes.reports.ReportDraft;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** What is said of each section of a report that is looked at before it is issued. */
class ReviewComments extends PageSection {

    ReviewComments(Manuscripts manuscripts, ReportDraft draft) {
        title(getTranslation("reports.review.heading"));
        addClassName("review-comments");
        Manuscript manuscript = draft.manuscript();
        List<Comment> comments = manuscripts.comments(manuscript);
        add(
                new Paragraph(getTranslation("reports.review.explanation")),
                new PageLink(
                        DraftView.path(manuscript.item().name()), getTranslation("reports.review.draft"), Scope.ALL));
        for (DraftSection section : draft.sections()) {
            if (section.included()) {
                Div row = new Div(
                        new H3(section.label()),
                        new CommentsPanel(manuscripts, manuscript, section.closingKey(), section.label(), comments));
                row.addClassName("review-section");
                add(row);
            }
        }
    }

    /** How many of them nobody has seen to. */
    static long open(List<Comment> comments) {
        return comments.stream().filter(comment -> comment.settledBy() == null).count();
    }
}

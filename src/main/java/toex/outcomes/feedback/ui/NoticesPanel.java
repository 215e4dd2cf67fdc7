package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.feedback.WithdrawalNotices;
import toex.outcomes.feedback.WithdrawalNotices.Notice;

/** Quotations that were taken back, until somebody has noted it. */
class NoticesPanel extends Div {

    private final transient WithdrawalNotices notices;

    NoticesPanel(WithdrawalNotices notices) {
        this.notices = notices;
        show();
    }

    private void show() {
        removeAll();
        notices.open().forEach(this::add);
    }

    private void add(Notice notice) {
        String places = notice.places().isEmpty()
                ? getTranslation("feedback.notice.nowhere")
                : getTranslation("feedback.notice.places", String.join("; ", notice.places()));
        Button noted = new Button(getTranslation("feedback.notice.noted"), click -> {
            notices.note(notice.kept());
            show();
        });
        noted.addThemeVariants(ButtonVariant.TERTIARY);
        noted.setAriaLabel(
                getTranslation("feedback.notice.noted.which", notice.kept().reference()));
        Div whole = new Div(
                new Paragraph(getTranslation(
                        "feedback.notice",
                        notice.kept().attribution(),
                        notice.kept().reference(),
                        Days.inWords(notice.kept().happenedAt()),
                        places)),
                noted);
        whole.addClassName("notice");
        add(whole);
    }
}

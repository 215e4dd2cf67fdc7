package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ui.ContentForm;
import toex.outcomes.feedback.FeedbackInbox;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.QuotationKind;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

/** How the words of a quotation are edited: as readers will see them, with the way to what the force said. */
@org.springframework.stereotype.Component
class QuotationForm implements ContentForm {

    private final FeedbackInbox inbox;

    QuotationForm(FeedbackInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String kind() {
        return QuotationKind.CODE;
    }

    @Override
    public AbstractField<?, String> field(String section) {
        TextArea words = new TextArea();
        words.setHelperText(words.getTranslation("feedback.decision.words.help"));
        return words;
    }

    @Override
    public String reading(String section, String text) {
        return Quotation.runs(text).stream().map(Quotation.Run::text).collect(Collectors.joining());
    }

    @Override
    public List<Component> preview(Manuscript manuscript, Map<String, String> texts) {
        String reference = manuscript.item().name().toUpperCase(Locale.ROOT);
        Optional<InboxItem> source = inbox.open(reference);
        QuotationBlock words = new QuotationBlock(
                texts.getOrDefault(QuotationKind.TEXT, ""),
                source.map(InboxItem::force).orElse(manuscript.title()));
        return source.isEmpty()
                ? List.of(words)
                : List.of(
                        words,
                        new PageLink(
                                "feedback/inbox/" + reference,
                                words.getTranslation("feedback.kind.source"),
                                Scope.ALL));
    }
}

package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.ui.QuotationBlock;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** What forces say: each quotation whole, in the force's own emphasis. */
class QuotationsPanel extends PageSection {

    private static final int SHOWN = 3;
    private static final String FEEDBACK = "feedback";

    QuotationsPanel(List<Quotation> quotations, Scope scope) {
        super();
        title(getTranslation("briefing.quotations"));
        if (quotations.isEmpty()) {
            add(
                    scope.region() == null
                            ? new EmptyState(getTranslation("briefing.quotations.none"))
                            : new EmptyState(
                                    getTranslation("briefing.quotations.none.region"),
                                    new PageLink(FEEDBACK, getTranslation("briefing.quotations.all"), Scope.ALL)));
            return;
        }
        Div row = new Div();
        row.addClassName("quotation-row");
        quotations.stream().limit(SHOWN).forEach(quotation -> row.add(new QuotationBlock(quotation)));
        add(row);
        if (quotations.size() > SHOWN) {
            add(new PageLink(FEEDBACK, getTranslation("briefing.quotations.all")));
        }
    }
}

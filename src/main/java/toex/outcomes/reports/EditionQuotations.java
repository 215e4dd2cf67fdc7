package toex.outcomes.reports;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.QuotationUses;
import toex.outcomes.reports.data.EditionQuotationQuery;

/** Tells forces and comms which editions hold their words: those issued, and those on their way. */
@Component
class EditionQuotations implements QuotationUses {

    private final EditionQuotationQuery query;

    EditionQuotations(EditionQuotationQuery query) {
        this.query = query;
    }

    @Override
    public List<Use> of(Collection<Long> quotations) {
        return quotations.isEmpty() ? List.of() : query.uses(quotations);
    }
}

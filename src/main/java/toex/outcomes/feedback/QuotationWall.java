package toex.outcomes.feedback;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.feedback.data.QuotationQuery;
import toex.outcomes.shared.Scope;

/** The quotations that are published and whose consent stands. */
@Service
public class QuotationWall {

    private final QuotationQuery quotations;

    QuotationWall(QuotationQuery quotations) {
        this.quotations = quotations;
    }

    /** All of them, newest last. */
    @PreAuthorize("isAuthenticated()")
    public List<Quotation> quotations() {
        return quotations.published();
    }

    /** Those of the region that is looked at, newest last; a quotation stands for no period. */
    @PreAuthorize("isAuthenticated()")
    public List<Quotation> quotations(Scope scope) {
        return quotations.published().stream()
                .filter(quotation -> scope.region() == null || scope.region().equals(quotation.region()))
                .toList();
    }
}

package toex.outcomes.feedback;

import java.util.Collection;
import java.util.List;

/** Where quotations are used besides the wall. The rooms that quote offer it as a bean. */
public interface QuotationUses {

    /**
     * One place.
     *
     * @param quotation id of the quotation
     * @param place in words: "Outcome summary, edition 3"
     */
    record Use(long quotation, String place) {}

    /** All places of these quotations that others can read or will. */
    List<Use> of(Collection<Long> quotations);
}

package toex.outcomes.feedback;

import java.util.List;
import org.springframework.stereotype.Service;

/** The quotations that are published and whose consent stands. */
@Service
public class QuotationWall {

    /** All of them, newest last. */
    public List<Quotation> quotations() {
        throw new UnsupportedOperationException();
    }
}

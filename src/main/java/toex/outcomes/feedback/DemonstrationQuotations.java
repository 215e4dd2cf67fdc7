package toex.outcomes.feedback;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.feedback.data.QuotationRepository;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.RegionCode;

/** The three quotations of the programme's page, word for word. */
@Component
@Order(60)
class DemonstrationQuotations implements DemonstrationData {

    private static final List<Quotation> PUBLISHED = List.of(
            new Quotation(
                    1,
                    "We received a **platinum service** from the TOEX team",
                    "West Yorkshire",
                    new RegionCode("YHROCU")),
            new Quotation(
                    2,
                    "There were ongoing intel refreshes that made **a massive difference** to the development & enforcement",
                    "ERSOU",
                    new RegionCode("ERSOU")),
            new Quotation(
                    3,
                    "The staff from TOEX were always helpful and professional. The products supplied to us as an"
                            + " investigation team were excellent and provided key lines of enquiries. Their expertise and"
                            + " capabilities greatly assisted the entire investigation.",
                    "Gwent",
                    new RegionCode("TARIAN")));

    private final QuotationRepository repository;

    DemonstrationQuotations(QuotationRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void load() {
        if (repository.isEmpty()) {
            PUBLISHED.forEach(quotation -> repository.insertPublished(quotation, "comms", "approver"));
        }
    }
}

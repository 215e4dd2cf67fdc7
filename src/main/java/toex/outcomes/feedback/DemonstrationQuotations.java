package toex.outcomes.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.PublishedBefore;
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

    private static final String AUTHOR = "comms";
    private static final String APPROVER = "approver";
    private static final Instant PUBLISHED_AT = Instant.parse("2023-02-01T00:00:00Z");

    private final QuotationRepository repository;
    private final PublishedBefore archive;

    DemonstrationQuotations(QuotationRepository repository, PublishedBefore archive) {
        this.repository = repository;
        this.archive = archive;
    }

    @Override
    @Transactional
    public void load() {
        if (repository.isEmpty()) {
            PUBLISHED.forEach(this::add);
        }
    }

    private void add(Quotation quotation) {
        String item = "quotation-" + quotation.id();
        Map<String, String> texts =
                Map.of(Manuscript.TITLE, quotation.attribution(), QuotationKind.TEXT, quotation.text());
        archive.add(QuotationKind.CODE, item, texts, AUTHOR, APPROVER, PUBLISHED_AT);
        repository.insertPublished(quotation, item, AUTHOR, APPROVER, PUBLISHED_AT);
    }
}

package toex.outcomes.feedback;

import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Lets people find the quotations on the wall. */
@Component
class QuotationEntries implements SearchSource {

    private final QuotationWall wall;

    QuotationEntries(QuotationWall wall) {
        this.wall = wall;
    }

    @Override
    public List<SearchEntry> entries() {
        return wall.readable().stream()
                .map(quotation -> SearchEntry.of(
                        SearchEntry.Kind.QUOTATION, quotation.attribution(), quotation.plainText(), "feedback"))
                .toList();
    }
}

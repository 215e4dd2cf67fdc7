package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Lets people find the measures that are counted from records. */
@Component
class MeasureEntries implements SearchSource {

    private final PerformanceService performance;

    MeasureEntries(PerformanceService performance) {
        this.performance = performance;
    }

    @Override
    public List<SearchEntry> entries() {
        return performance.measures().stream()
                .map(measure -> new SearchEntry(
                        SearchEntry.Kind.MEASURE,
                        measure.name(),
                        measure.definition(),
                        "performance",
                        Map.of("measure", measure.code().value())))
                .toList();
    }
}

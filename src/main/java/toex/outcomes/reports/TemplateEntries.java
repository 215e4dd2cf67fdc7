package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Lets people find the reports that they can make. */
@Component
class TemplateEntries implements SearchSource {

    private final ReportService reports;

    TemplateEntries(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public List<SearchEntry> entries() {
        return reports.templates().stream().map(TemplateEntries::entry).toList();
    }

    private static SearchEntry entry(String template) {
        return new SearchEntry(
                SearchEntry.Kind.REPORT,
                Wording.of(template + ".name"),
                Wording.of(template + ".description"),
                "reports",
                Map.of("template", template));
    }
}

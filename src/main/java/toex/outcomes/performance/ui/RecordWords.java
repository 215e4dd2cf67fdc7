package toex.outcomes.performance.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.OutcomeRecord;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.shared.Period;

/** Says the codes of a record in words. */
class RecordWords {

    private final Map<String, String> organisations;
    private final Map<Dimension, Map<String, String>> categories = new EnumMap<>(Dimension.class);

    RecordWords(PerformanceService performance, OrganisationService organisations) {
        this.organisations = organisations.organisationNames();
        categories.put(Dimension.REGION, organisations.regionNames());
        categories.put(Dimension.FORCE, this.organisations);
        for (Dimension dimension : new Dimension[] {Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL}) {
            Map<String, String> labels = new HashMap<>();
            performance.categories(dimension).forEach(category -> labels.put(category.code(), category.label()));
            categories.put(dimension, labels);
        }
    }

    /** The groups that records are narrowed down to: "East Midlands, Fraud". */
    String inWords(RecordFilter filter) {
        return filter.members().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> label(group.getKey(), group.getValue()))
                .collect(Collectors.joining(", "));
    }

    String organisation(OutcomeRecord record) {
        String code = record.organisation().value();
        return organisations.getOrDefault(code, code);
    }

    String threat(OutcomeRecord record) {
        return label(Dimension.THREAT, record.threat());
    }

    String strand(OutcomeRecord record) {
        return label(Dimension.STRAND, record.strand());
    }

    String level(OutcomeRecord record) {
        return label(Dimension.LEVEL, record.level());
    }

    private String label(Dimension dimension, String code) {
        return dimension == Dimension.MONTH
                ? Period.parse(code).inWords()
                : categories.getOrDefault(dimension, Map.of()).getOrDefault(code, code);
    }
}

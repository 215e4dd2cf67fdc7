package toex.outcomes.performance.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.PerformanceService;

/** What the table can be narrowed down to: forces and partners by name, threats, strands and levels in their order. */
final class TableMembers {

    private final Map<Dimension, Map<String, String>> names = new EnumMap<>(Dimension.class);

    /** @param notRecorded in words */
    TableMembers(PerformanceService performance, OrganisationService organisations, String notRecorded) {
        Map<String, String> forces = new LinkedHashMap<>();
        organisations.organisationNames().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(force -> forces.put(force.getKey(), force.getValue()));
        names.put(Dimension.FORCE, forces);
        for (Dimension by : List.of(Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL)) {
            Map<String, String> members = new LinkedHashMap<>();
            performance.categories(by).forEach(category -> members.put(category.code(), category.label()));
            members.put(Group.NOT_RECORDED, notRecorded);
            names.put(by, members);
        }
    }

    /** Names by code. */
    Map<String, String> of(Dimension by) {
        return names.getOrDefault(by, Map.of());
    }

    /** "Gwent, Fraud", empty where nothing is narrowed down. */
    String inWords(Map<Dimension, String> only) {
        return TableChoice.NARROWING.stream()
                .filter(only::containsKey)
                .map(by -> of(by).getOrDefault(only.get(by), ""))
                .collect(Collectors.joining(", "));
    }
}

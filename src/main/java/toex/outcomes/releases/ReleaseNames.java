package toex.outcomes.releases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.figures.disclosure.Cell;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.PerformanceService;

/** What the cells of release tables are called, and their order. */
@Component
class ReleaseNames {

    private final OrganisationService organisations;
    private final PerformanceService performance;

    ReleaseNames(OrganisationService organisations, PerformanceService performance) {
        this.organisations = organisations;
        this.performance = performance;
    }

    /** The names as they are now. */
    Names now() {
        List<Category> threats = performance.categories(Dimension.THREAT);
        Map<Breakdown, Map<String, String>> names = Map.of(
                Breakdown.REGION,
                organisations.regionNames(),
                Breakdown.FORCE,
                organisations.organisationNames(),
                Breakdown.THREAT,
                inOrder(threats));
        return new Names(names, threats.stream().map(Category::code).toList());
    }

    private static Map<String, String> inOrder(List<Category> threats) {
        Map<String, String> names = new HashMap<>();
        threats.forEach(threat -> names.put(threat.code(), threat.label()));
        return names;
    }

    /** @param threats codes in their editorial order */
    record Names(Map<Breakdown, Map<String, String>> names, List<String> threats) {

        Group group(Cell cell) {
            if (cell.by() == Breakdown.QUARTER || cell.by() == Breakdown.TOTAL) {
                return new Group(
                        cell.span().period().notation(), cell.span().period().inWords());
            }
            String none = cell.by() == Breakdown.REGION ? "No region" : "Not recorded";
            Map<String, String> known = names.getOrDefault(cell.by(), Map.of());
            return new Group(
                    cell.group(),
                    known.getOrDefault(cell.group(), cell.group().equals(Group.NOT_RECORDED) ? none : cell.group()));
        }

        /** Quarters by date, threat types in their editorial order, places by name; what is not recorded comes last. */
        Comparator<Cell> order() {
            return Comparator.<Cell, Boolean>comparing(cell -> cell.group().equals(Group.NOT_RECORDED))
                    .thenComparing(Cell::span)
                    .thenComparing(cell -> cell.by() == Breakdown.THREAT ? threats.indexOf(cell.group()) : 0)
                    .thenComparing(cell -> group(cell).label());
        }
    }
}

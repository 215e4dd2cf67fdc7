package toex.outcomes.performance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.data.MeasureQuery;

/** Finds the records that a figure was counted from, wherever it stands. */
@Component
public class FigureRecords {

    private static final String MONTH = "\\d{4}-\\d{2}";

    private final MeasureQuery words;
    private final OrganisationService organisations;

    FigureRecords(MeasureQuery words, OrganisationService organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    /**
     * Empty for a figure that is not one of the five counts, and for a group of what was not recorded, which does not say
     * what it lacks.
     */
    public Optional<RecordFilter> behind(Figure figure) {
        Optional<OutcomeKind> kind = OutcomeKind.of(figure.measure().code().value());
        Group group = figure.group();
        if (kind.isEmpty() || group == null) {
            return kind.map(of -> RecordFilter.of(Selection.of(figure.scope()).kind(of)));
        }
        Map<Dimension, String> members = new LinkedHashMap<>();
        for (String code : List.of(group.code().split(":"))) {
            Optional<Dimension> by = dimension(code);
            if (by.isEmpty() || members.put(by.get(), code) != null) {
                return Optional.empty();
            }
        }
        return kind.map(of -> new RecordFilter(Selection.of(figure.scope()).kind(of), members));
    }

    private Optional<Dimension> dimension(String code) {
        if (code.matches(MONTH)) {
            return Optional.of(Dimension.MONTH);
        }
        if (organisations.regionNames().containsKey(code)) {
            return Optional.of(Dimension.REGION);
        }
        if (organisations.organisationNames().containsKey(code)) {
            return Optional.of(Dimension.FORCE);
        }
        return List.of(Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL).stream()
                .filter(by -> codes(by).contains(code))
                .findFirst();
    }

    private Set<String> codes(Dimension by) {
        return words.categories(by).stream().map(Category::code).collect(Collectors.toSet());
    }
}

package toex.outcomes.performance.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.ui.OriginGuide;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.FigureRecords;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.RegionCode;

/** Leads from a figure to its records on the Performance page. */
@Component
class RecordsGuide implements OriginGuide {

    private final FigureRecords behind;
    private final OrganisationService organisations;
    private final SignedIn signedIn;

    RecordsGuide(FigureRecords behind, OrganisationService organisations, SignedIn signedIn) {
        this.behind = behind;
        this.organisations = organisations;
        this.signedIn = signedIn;
    }

    @Override
    public String region(RegionCode code) {
        return organisations.regionNames().getOrDefault(code.value(), code.value());
    }

    @Override
    public Optional<Records> records(Figure figure) {
        if (!(figure.source() instanceof Source.Records counted) || counted.records() == 0) {
            return Optional.empty();
        }
        return behind.behind(figure)
                .map(filter -> signedIn.is(Role.ANALYST) ? new At(address(figure, filter)) : new NotYours());
    }

    private static String address(Figure figure, RecordFilter filter) {
        OutcomeKind kind = OutcomeKind.of(figure.measure().code().value()).orElseThrow();
        Asked asked = Asked.of(kind, filter.members());
        return asked.address(figure.scope(), filter.members());
    }
}

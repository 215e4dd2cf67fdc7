package toex.outcomes.reports;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.Progress;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.reports.data.EditionRepository;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** A report that the comms officer of the demonstration has submitted, for the approver to find. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemonstrationEdition implements DemonstrationData {

    private static final Scope YEAR = new Scope(Period.parse("2022"), null);
    private static final String COMMS = "comms";

    private final EditionQuery query;
    private final EditionRepository editions;
    private final Templates templates;
    private final EditionMaker maker;

    DemonstrationEdition(EditionQuery query, EditionRepository editions, Templates templates, EditionMaker maker) {
        this.query = query;
        this.editions = editions;
        this.templates = templates;
        this.maker = maker;
    }

    @Override
    @Transactional
    public void load() {
        if (!query.isEmpty()) {
            return;
        }
        Template template = templates.named("outcome-summary");
        Progress submitted = Progress.draft(COMMS).submit(COMMS);
        editions.insert(SystemUser.call(
                () -> maker.first(template, YEAR, "The first report of a whole year.", submitted, null)));
    }
}

package toex.outcomes.reports;

import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.document.Publication;
import toex.outcomes.editorial.Progress;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.reports.data.EditionRepository;
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
    private final SnapshotService snapshots;
    private final Clock clock;

    DemonstrationEdition(
            EditionQuery query,
            EditionRepository editions,
            Templates templates,
            SnapshotService snapshots,
            Clock clock) {
        this.query = query;
        this.editions = editions;
        this.templates = templates;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        if (!query.isEmpty()) {
            return;
        }
        Template template = templates.named("outcome-summary");
        FrozenSnapshot frozen = FrozenSnapshot.of(template, snapshots.take(YEAR));
        Publication publication = new Composer(template, frozen, null).publication();
        Edition edition = new Edition(
                0,
                template.name(),
                YEAR,
                publication.title(),
                publication.marking().text(),
                "The first report of a whole year.",
                frozen.fingerprint(),
                Progress.draft(COMMS).submit(COMMS),
                clock.instant(),
                null,
                0,
                Edition.Context.PLAIN);
        editions.insert(edition, new EditionSource(template.name(), template.text(), frozen.json()));
    }
}

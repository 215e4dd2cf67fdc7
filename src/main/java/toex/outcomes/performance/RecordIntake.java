package toex.outcomes.performance;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.performance.Intake.Clash;
import toex.outcomes.performance.data.ImportLinks;
import toex.outcomes.performance.data.ImportLinks.Linked;
import toex.outcomes.performance.data.IntakeQuery;
import toex.outcomes.performance.data.IntakeRepository;
import toex.outcomes.performance.data.StagingRepository;
import toex.outcomes.performance.data.UndoRepository;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Takes files of outcome records in, and any import back. */
@Service
@PreAuthorize("hasRole('ANALYST')")
@Transactional(propagation = Propagation.MANDATORY)
public class RecordIntake implements Intake<StagedRecord> {

    private final StagingRepository staging;
    private final IntakeQuery query;
    private final IntakeRepository repository;
    private final UndoRepository past;
    private final ImportLinks links;
    private final Sights sights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordIntake(
            StagingRepository staging,
            IntakeQuery query,
            IntakeRepository repository,
            UndoRepository past,
            ImportLinks links,
            Sights sights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staging = staging;
        this.query = query;
        this.repository = repository;
        this.past = past;
        this.links = links;
        this.sights = sights;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void stage(Iterator<StagedRecord> rows) {
        staging.stage(rows);
    }

    @Override
    public Differences compare(Marking marking) {
        Sight sight = sights.under(marking);
        return query.withJumps(query.differences(staging.dropRepeats(), sight), sight);
    }

    @Override
    public void clashes(Marking marking, Consumer<Clash> each) {
        staging.clashes(each);
        query.hidden(sights.under(marking), each);
    }

    @Override
    public long merge(String fileName, String sha256, Marking marking) {
        long importId = repository.merge(fileName, sha256, marking, clock.instant());
        events.publishEvent(new RecordsMarked(importId));
        return importId;
    }

    @Override
    public void discard() {
        staging.drop();
    }

    /**
     * Takes an import back: its new records go, those that it amended are again what they were.
     *
     * @throws Refusal where a later import builds on records of this one, which must be undone first
     */
    public void undo(long importId) {
        List<Linked> later = links.after(importId);
        if (!later.isEmpty()) {
            throw new Refusal("A later import builds on records of this one. Undo %s first."
                    .formatted(MarkedRecords.names(later, sights.now())));
        }
        past.undo(importId);
    }
}

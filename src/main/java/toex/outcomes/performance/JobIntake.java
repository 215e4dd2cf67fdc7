package toex.outcomes.performance;

import java.time.Clock;
import java.util.Iterator;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.performance.Intake.Clash;
import toex.outcomes.performance.data.IntakeQuery;
import toex.outcomes.performance.data.IntakeRepository;
import toex.outcomes.performance.data.JobRepository;
import toex.outcomes.performance.data.JobStaging;
import toex.outcomes.shared.Marking;

/**
 * Takes files of supported jobs in: adds the days of its stages to the record with the same reference, or makes that
 * record, dated by the day of the request. What the file leaves empty of threat and operation stays as it is.
 */
@Service
@PreAuthorize("hasRole('ANALYST')")
@Transactional(propagation = Propagation.MANDATORY)
public class JobIntake implements Intake<StagedJob> {

    private final JobStaging staging;
    private final JobRepository jobs;
    private final IntakeQuery query;
    private final IntakeRepository records;
    private final Sights sights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobIntake(
            JobStaging staging,
            JobRepository jobs,
            IntakeQuery query,
            IntakeRepository records,
            Sights sights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staging = staging;
        this.jobs = jobs;
        this.query = query;
        this.records = records;
        this.sights = sights;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void stage(Iterator<StagedJob> rows) {
        staging.stage(rows);
    }

    @Override
    public Differences compare(Marking marking) {
        Sight sight = sights.under(marking);
        return query.withJumps(staging.differences(sight), sight);
    }

    @Override
    public void clashes(Marking marking, Consumer<Clash> each) {
        Sight sight = sights.under(marking);
        staging.clashes(sight, each);
        query.hidden(sight, each);
    }

    @Override
    public long merge(String fileName, String sha256, Marking marking) {
        long importId = records.merge(fileName, sha256, marking, clock.instant());
        jobs.merge(importId);
        events.publishEvent(new RecordsMarked(importId));
        return importId;
    }

    @Override
    public void discard() {
        staging.drop();
    }
}

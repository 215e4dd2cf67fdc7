package toex.outcomes.performance;

import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.performance.data.IntakeQuery;
import toex.outcomes.performance.data.IntakeRepository;
import toex.outcomes.performance.data.StagingRepository;
import toex.outcomes.performance.data.UndoRepository;
import toex.outcomes.shared.Refusal;

/**
 * Takes the rows of one file in: stages them beside the records, says what they would change, and changes it. All in the
 * caller's transaction, which holds the records and their month table together.
 */
@Service
@PreAuthorize("hasRole('ANALYST')")
@Transactional(propagation = Propagation.MANDATORY)
public class RecordIntake {

    private final StagingRepository staging;
    private final IntakeQuery query;
    private final IntakeRepository repository;
    private final UndoRepository past;
    private final Clock clock;

    RecordIntake(
            StagingRepository staging,
            IntakeQuery query,
            IntakeRepository repository,
            UndoRepository past,
            Clock clock) {
        this.staging = staging;
        this.query = query;
        this.repository = repository;
        this.past = past;
        this.clock = clock;
    }

    /** Puts the rows aside, for this transaction only. Reads them once, and as the database takes them. */
    public void stage(Iterator<StagedRecord> rows) {
        staging.stage(rows);
    }

    /** What the staged rows would change. Rows that repeat an earlier one word for word are dropped. */
    public Differences compare() {
        Differences changes = query.differences(staging.dropRepeats());
        return changes.isEmpty() ? changes : withJumps(changes);
    }

    /** Each row whose reference an earlier row has with other values, by line. Such rows can't be merged. */
    public void clashes(Consumer<Differences.Repeat> each) {
        staging.clashes(each);
    }

    /**
     * Adds and amends what the staged rows say, and counts it into the months.
     *
     * @param sha256 fingerprint of the file, 64 hexadecimal digits
     * @return the import's id
     */
    public long merge(String fileName, String sha256) {
        return repository.merge(fileName, sha256, clock.instant());
    }

    /** Drops the staged rows. They don't outlive the database connection anyway. */
    public void discard() {
        staging.drop();
    }

    /**
     * Takes an import back: its new records go, those that it amended are again what they were.
     *
     * @throws Refusal where a later import amended records of this one, which must be undone first
     */
    public void undo(long importId) {
        past.undo(importId);
    }

    private Differences withJumps(Differences changes) {
        Map<OutcomeKind, NavigableMap<YearMonth, Long>> totals = new EnumMap<>(OutcomeKind.class);
        totals.putAll(query.totalsAfterwards());
        List<Jump> jumps = Jump.among(totals, query.stagedMonths());
        return new Differences(
                changes.added(),
                changes.amended(),
                changes.unchanged(),
                changes.repeats(),
                changes.amendments(),
                jumps);
    }
}

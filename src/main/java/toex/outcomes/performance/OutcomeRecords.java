package toex.outcomes.performance;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.performance.data.OutcomeRepository;
import toex.outcomes.performance.data.RecordQuery;

/** The records themselves, for those who keep them; everybody else sees what they add up to. */
@Service
@PreAuthorize("hasRole('ANALYST')")
public class OutcomeRecords {

    private final RecordQuery query;
    private final OutcomeRepository repository;
    private final Clock clock;

    OutcomeRecords(RecordQuery query, OutcomeRepository repository, Clock clock) {
        this.query = query;
        this.repository = repository;
        this.clock = clock;
    }

    /** How many there are. */
    public long count(RecordFilter filter) {
        return query.count(filter);
    }

    /** Some of them in that order, ties by reference. */
    public List<StoredRecord> findPage(
            RecordFilter filter, RecordOrder order, boolean descending, int offset, int limit) {
        return query.findPage(filter, order, descending, offset, limit);
    }

    /**
     * Keeps the records of a file, all or none, and counts them into their months. A known reference is amended where its
     * record differs; a file that changes nothing leaves no trace.
     *
     * @param sha256 fingerprint of the file, 64 hexadecimal digits
     * @param records each with a reference of its own
     */
    @Transactional
    public Loaded load(String fileName, String sha256, List<OutcomeRecord> records) {
        return repository.load(fileName, sha256, clock.instant(), records);
    }

    /** Counts all months anew from the records, which changes nothing unless the month table was damaged. */
    @Transactional
    public void recount() {
        repository.recount();
    }
}

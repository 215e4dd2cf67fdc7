package toex.outcomes.performance;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.performance.data.MonthTable;
import toex.outcomes.performance.data.RecordQuery;

/** The records themselves, for those who keep them; everybody else sees what they add up to. */
@Service
@PreAuthorize("hasRole('ANALYST')")
public class OutcomeRecords {

    private final RecordQuery query;
    private final MonthTable months;
    private final Sights sights;

    OutcomeRecords(RecordQuery query, MonthTable months, Sights sights) {
        this.query = query;
        this.months = months;
        this.sights = sights;
    }

    /** How many there are that whoever asks is cleared for. */
    @Transactional(readOnly = true)
    public long count(RecordFilter filter) {
        return query.count(filter, sights.now());
    }

    /** Some of these in that order, ties by reference. */
    @Transactional(readOnly = true)
    public List<StoredRecord> findPage(
            RecordFilter filter, RecordOrder order, boolean descending, int offset, int limit) {
        return query.findPage(filter, sights.now(), order, descending, offset, limit);
    }

    /** Counts all months anew from the records, which changes nothing unless the month table was damaged. */
    @Transactional
    public void recount() {
        months.recount();
    }
}

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

    OutcomeRecords(RecordQuery query, MonthTable months) {
        this.query = query;
        this.months = months;
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

    /** Counts all months anew from the records, which changes nothing unless the month table was damaged. */
    @Transactional
    public void recount() {
        months.recount();
    }
}

package toex.outcomes.dataimport;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;

/** The good rows of a file, checked as they are asked for; the others are written down on the way. */
final class CheckedRows<T> implements Iterator<T> {

    private static final int BETWEEN_REPORTS = 2_000;

    private final RowSource source;
    private final Header header;
    private final RowCheck<T> checks;
    private final RejectedRows rejected;
    private final ImportProgress progress;
    private final Set<OrganisationCode> seen = new HashSet<>();
    private @Nullable Period dates;
    private @Nullable T next;
    private boolean ended;
    private long read;

    CheckedRows(RowSource source, Header header, RowCheck<T> checks, RejectedRows rejected, ImportProgress progress) {
        this.source = source;
        this.header = header;
        this.checks = checks;
        this.rejected = rejected;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        T row = next;
        next = null;
        return row;
    }

    /** How many rows were read, without the header and empty rows. */
    long read() {
        return read;
    }

    /** The organisations of the good rows. */
    Set<OrganisationCode> seen() {
        return seen;
    }

    /** From the first date of the good rows to the last, null where there is none. */
    @Nullable
    Period dates() {
        return dates;
    }

    private void advance() {
        SourceRow row = source.next();
        ended = row == null;
        if (row == null || row.isBlank()) {
            return;
        }
        if (read++ % BETWEEN_REPORTS == 0) {
            progress.at(ImportProgress.Step.READING, source.fraction());
        }
        Cells cells = new Cells(row, header);
        Optional<T> checked = checks.check(cells);
        cells.rejections().forEach(rejected::add);
        checked.ifPresent(this::note);
        next = checked.orElse(null);
    }

    private void note(T row) {
        seen.add(checks.organisation(row));
        LocalDate date = checks.date(row);
        if (dates == null) {
            dates = new Period(date, date);
        } else if (!dates.contains(date)) {
            dates = date.isBefore(dates.from()) ? new Period(date, dates.to()) : new Period(dates.from(), date);
        }
    }
}

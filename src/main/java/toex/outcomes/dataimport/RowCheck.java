package toex.outcomes.dataimport;

import java.time.LocalDate;
import java.util.Optional;
import toex.outcomes.shared.OrganisationCode;

/** Checks the rows of one format, each by itself. */
interface RowCheck<T> {

    /** What the row stands for, empty where the cells then say why it can't be loaded. */
    Optional<T> check(Cells cells);

    /** Whose row it is. */
    OrganisationCode organisation(T row);

    /** The day that it is of. */
    LocalDate date(T row);
}

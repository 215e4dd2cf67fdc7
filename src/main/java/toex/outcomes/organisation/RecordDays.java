package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.Optional;
import toex.outcomes.shared.OrganisationCode;

/** Until when a force or partner has records. The room that keeps the records offers it as a bean. */
public interface RecordDays {

    /** The day of its latest record, empty where it has none. */
    Optional<LocalDate> latest(OrganisationCode organisation);
}

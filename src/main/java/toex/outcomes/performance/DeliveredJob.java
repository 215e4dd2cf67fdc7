package toex.outcomes.performance;

import java.time.LocalDate;
import toex.outcomes.shared.OrganisationCode;

/**
 * A supported job whose product was delivered.
 *
 * @param operation its name, empty where it has none
 */
public record DeliveredJob(String reference, OrganisationCode organisation, LocalDate delivered, String operation) {}

package toex.outcomes.performance;

import java.time.LocalDate;

/**
 * A job of a force that the programme supported.
 *
 * @param reference unique among all records
 * @param operation its name, empty where it has none
 */
public record SupportedJob(String reference, LocalDate date, String operation) {}

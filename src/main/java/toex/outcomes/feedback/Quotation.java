package toex.outcomes.feedback;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.RegionCode;

/**
 * A force's own words, whole, as it agreed to have them shown.
 *
 * @param text the words without quotation marks; the force's emphasis between double asterisks
 * @param attribution who is named: "West Yorkshire"
 * @param region of the force or unit named, null where it has none
 */
public record Quotation(
        long id, String text, String attribution, @Nullable RegionCode region) {}

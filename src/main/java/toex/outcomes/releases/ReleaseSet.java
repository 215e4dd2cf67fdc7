package toex.outcomes.releases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.shared.Marking;

/**
 * The release tables of all measures for some quarters, as an audience outside may see them.
 *
 * @param recordsAsOf when the records had last changed
 * @param measures in the order in which they are printed
 */
public record ReleaseSet(Quarters quarters, DisclosureRule rule, Instant recordsAsOf, List<MeasureTables> measures) {

    public static final Marking MARKING = new Marking(false, Set.of(Marking.FOR_PUBLIC_RELEASE));

    public ReleaseSet {
        measures = List.copyOf(measures);
    }

    /** What stands in the cells, in 64 hexadecimal digits. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder();
        measures.forEach(measure -> measure.cells()
                .cells()
                .forEach((cell, value) -> text.append(measure.measure().code())
                        .append(cell)
                        .append(value)
                        .append('\n')));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file's name without its ending, with the marking in it. */
    public static String fileName(Quarters quarters) {
        return "release-tables-%s-%s"
                .formatted(
                        quarters.period().notation().replace("..", "-to-"),
                        MARKING.text().replaceAll("[^A-Z]+", "-"));
    }
}

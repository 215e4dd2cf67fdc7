package toex.outcomes.dataimport;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/**
 * The markings that a file of figures may have: every one but two instructions. Records leave the house in release tables
 * only, so none is FOR PUBLIC RELEASE by its marking; and nothing lifts an embargo on them, so none is EMBARGOED.
 */
@Component
public class FileMarkings {

    private static final Set<String> REFUSED = Set.of(Marking.FOR_PUBLIC_RELEASE, "EMBARGOED");

    private final ForceDirectory forces;
    private final Clearances clearances;

    FileMarkings(ForceDirectory forces, Clearances clearances) {
        this.forces = forces;
        this.clearances = clearances;
    }

    /** The instructions to choose from that name no organisation. */
    public List<String> instructions() {
        return Marking.INSTRUCTIONS.stream().filter(it -> !REFUSED.contains(it)).toList();
    }

    /** The instructions that name an organisation, such as GWENT POLICE USE ONLY. */
    public List<String> organisations() {
        return forces.forces().stream()
                .map(force -> force.name().toUpperCase(Locale.ROOT) + Marking.USE_ONLY)
                .toList();
    }

    /**
     * Reads a marking as somebody types it: {@code OFFICIAL-SENSITIVE, RECIPIENTS ONLY}.
     *
     * @throws Refusal as {@link #check}, and for a marking that this system may not hold
     */
    public Marking read(String text) {
        Marking marking;
        try {
            marking = Marking.parse(text.replace(',', '·'));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    "%s Write OFFICIAL or OFFICIAL-SENSITIVE, and handling instructions behind a comma."
                            .formatted(unknown.getMessage()),
                    unknown);
        }
        check(marking);
        return marking;
    }

    /**
     * @throws Refusal where whoever is signed in would not see it any more, and for instructions that figures may not have
     *     or nobody knows
     */
    public void check(Marking marking) {
        Set<String> unknown = marking.instructions().stream()
                .filter(it -> !instructions().contains(it) && !organisations().contains(it))
                .collect(Collectors.toSet());
        for (String refused : REFUSED) {
            if (unknown.contains(refused)) {
                throw new Refusal(
                        "A file of figures can't be marked %s. What may leave the programme is in the release tables."
                                .formatted(refused));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    "\"%s\" is no handling instruction. Choose from %s, or the full name of a force and USE ONLY."
                            .formatted(String.join("\", \"", unknown), String.join(", ", instructions())));
        }
        clearances.check(marking);
    }
}

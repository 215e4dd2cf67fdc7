package toex.outcomes.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A protective marking of the Government Security Classifications, as far as this system may hold it: OFFICIAL, with or
 * without the additional marking SENSITIVE, handling instructions and descriptors.
 *
 * @param sensitive whether the marking is written OFFICIAL-SENSITIVE
 * @param instructions handling instructions and descriptors in capitals, such as RECIPIENTS ONLY
 */
public record Marking(boolean sensitive, Set<String> instructions) {

    /** The instruction that a thing may leave the programme; its counts are then under disclosure control. */
    public static final String FOR_PUBLIC_RELEASE = "FOR PUBLIC RELEASE";

    /** What follows an organisation's name where something is for its use alone. */
    public static final String USE_ONLY = " USE ONLY";

    /** The handling instructions and descriptors that name no organisation. */
    public static final List<String> INSTRUCTIONS = List.of(
            "RECIPIENTS ONLY",
            FOR_PUBLIC_RELEASE,
            "HMG USE ONLY",
            "EMBARGOED",
            "PERSONAL DATA",
            "COMMERCIAL",
            "LEGAL",
            "HR/MANAGEMENT",
            "MARKET SENSITIVE");

    public static final Marking OFFICIAL = new Marking(false, Set.of());
    public static final Marking OFFICIAL_SENSITIVE = new Marking(true, Set.of());

    public Marking {
        instructions = Set.copyOf(instructions);
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws IllegalArgumentException with a sentence, for a marking that this system may not hold
     */
    public static Marking parse(String text) {
        String[] parts = text.strip().toUpperCase(Locale.ROOT).split("\\s*·\\s*");
        Set<String> instructions = Arrays.stream(parts).skip(1).collect(Collectors.toSet());
        return switch (parts[0]) {
            case "OFFICIAL" -> new Marking(false, instructions);
            case "OFFICIAL-SENSITIVE" -> new Marking(true, instructions);
            case "SECRET", "TOP SECRET" ->
                throw new IllegalArgumentException(
                        "This system may not hold %s material. Mark it OFFICIAL or OFFICIAL-SENSITIVE, or keep it elsewhere."
                                .formatted(parts[0]));
            default -> throw new IllegalArgumentException("\"%s\" is not a protective marking.".formatted(text));
        };
    }

    /**
     * The marking of a whole made of this part and another: the higher of both, with the instructions of both. Only a whole
     * of which every part is for public release is so itself.
     */
    public Marking and(Marking other) {
        if (equals(other)) {
            return this;
        }
        Set<String> all = new TreeSet<>(instructions);
        all.addAll(other.instructions);
        if (!isForPublicRelease() || !other.isForPublicRelease()) {
            all.remove(FOR_PUBLIC_RELEASE);
        }
        return new Marking(sensitive || other.sensitive, all);
    }

    /**
     * Whether whoever keeps to this marking keeps to the other one too: it restricts at least as much. FOR PUBLIC RELEASE
     * restricts nothing, so that what has it is lower than what has not.
     */
    public boolean covers(Marking other) {
        return (sensitive || !other.sensitive)
                && (!isForPublicRelease() || other.isForPublicRelease())
                && other.instructions.stream()
                        .allMatch(it -> it.equals(FOR_PUBLIC_RELEASE) || instructions.contains(it));
    }

    /** Whether everybody who may use the portal may see what is marked so. */
    public boolean isUnrestricted() {
        return !sensitive && organisations().isEmpty();
    }

    /** Names of the organisations for whose use alone it is, in capitals; all of them, where there are several. */
    public List<String> organisations() {
        return instructions.stream()
                .filter(it -> it.endsWith(USE_ONLY) && !INSTRUCTIONS.contains(it))
                .map(it -> it.substring(0, it.length() - USE_ONLY.length()))
                .sorted()
                .toList();
    }

    public boolean isForPublicRelease() {
        return instructions.contains(FOR_PUBLIC_RELEASE);
    }

    /** As printed at the top and bottom of a page, in capitals: {@code OFFICIAL-SENSITIVE · RECIPIENTS ONLY}. */
    public String text() {
        String name = sensitive ? "OFFICIAL-SENSITIVE" : "OFFICIAL";
        return instructions.isEmpty() ? name : name + " · " + String.join(" · ", new TreeSet<>(instructions));
    }
}

package toex.outcomes.feedback;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a force has agreed to, in its parts.
 *
 * @param audiences where its words may be quoted; none means nowhere
 * @param naming by what name
 */
public record Consent(Set<Audience> audiences, Naming naming) {

    /** Quoted nowhere. */
    public static final Consent NOWHERE = new Consent(Set.of(), Naming.NONE);

    /** Quoted anywhere, with the force's name. */
    public static final Consent PUBLIC = new Consent(EnumSet.allOf(Audience.class), Naming.FORCE);

    private static final String NAME = "NAME_";

    public Consent {
        audiences = Set.copyOf(audiences);
        naming = audiences.isEmpty() ? Naming.NONE : naming;
    }

    /** Whether this audience may read a quotation: it was named, or a wider one was. */
    public boolean covers(Audience audience) {
        return audiences.stream().anyMatch(agreed -> agreed.compareTo(audience) >= 0);
    }

    /** Whether words may be quoted at all. */
    public boolean isAnywhere() {
        return !audiences.isEmpty();
    }

    /** As it is kept: a code for each part that was agreed to. */
    public Set<String> parts() {
        Set<String> parts = audiences.stream().map(Audience::name).collect(Collectors.toCollection(LinkedHashSet::new));
        if (isAnywhere()) {
            parts.add(NAME + naming);
        }
        return parts;
    }

    /** What {@link #parts} wrote. */
    public static Consent ofParts(Collection<String> parts) {
        Set<Audience> audiences = new HashSet<>();
        Naming naming = Naming.NONE;
        for (String part : parts) {
            if (part.startsWith(NAME)) {
                naming = Naming.valueOf(part.substring(NAME.length()));
            } else {
                audiences.add(Audience.valueOf(part));
            }
        }
        return new Consent(audiences, naming);
    }
}

package toex.outcomes.security;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;

/**
 * What an account may see beyond OFFICIAL.
 *
 * @param sensitive whether it may see OFFICIAL-SENSITIVE
 * @param organisations names, in capitals as markings have them, of those for whose use alone something may be that it
 *     sees all the same
 */
public record Clearance(boolean sensitive, Set<String> organisations) implements Serializable {

    /** Nothing beyond OFFICIAL. */
    public static final Clearance OFFICIAL = new Clearance(false, Set.of());

    /** OFFICIAL-SENSITIVE too. */
    public static final Clearance OFFICIAL_SENSITIVE = new Clearance(true, Set.of());

    @Serial
    private static final long serialVersionUID = 1L;

    public Clearance {
        organisations = Set.copyOf(organisations);
    }

    /**
     * Whether something of this marking may be seen.
     *
     * @param own the organisation that the account speaks for, in capitals, null for none
     */
    public boolean allows(Marking marking, @Nullable String own) {
        return (sensitive || !marking.sensitive())
                && marking.organisations().stream().allMatch(it -> organisations.contains(it) || it.equals(own));
    }

    /** The names in one line, as the database keeps them. */
    public String organisationsInLine() {
        return String.join("\n", new TreeSet<>(organisations));
    }
}

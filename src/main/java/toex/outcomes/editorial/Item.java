package toex.outcomes.editorial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/**
 * Something that is written, approved and published, version after version.
 *
 * @param kind code of what it is, as its {@link ContentKind} has it: {@code case-study}
 * @param name of its own among its kind, in addresses: {@code operation-miyo}
 * @param position among its kind, where the kind has an order
 * @param reviewOn the day from which somebody should look whether it still holds, null for none
 */
public record Item(
        long id,
        String kind,
        String name,
        int position,
        @Nullable LocalDate reviewOn) {

    /** @throws Refusal where the name cannot stand in an address */
    public Item {
        if (!name.matches("[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?")) {
            throw new Refusal("Use letters, digits and dashes for the name in the address, at most 80.");
        }
    }

    /** What the audit trail calls it: {@code case-study operation-miyo}. */
    public String subject() {
        return kind + " " + name;
    }
}

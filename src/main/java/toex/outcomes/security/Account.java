package toex.outcomes.security;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import toex.outcomes.shared.OrganisationCode;

/**
 * Somebody who may sign in.
 *
 * @param name what is typed at sign-in, in small letters
 * @param displayName who it is, as others read it: "Sam Taylor"
 * @param forceCode ONS code of the force that a FORCE account speaks for, null for every other role
 * @param active whether it may sign in
 * @param hasPassword false until its owner has used the one-time link
 * @param version of the row, for optimistic locking
 * @param clearance what it may see beyond OFFICIAL
 * @param mail where its owner is reminded, empty for nowhere
 */
public record Account(
        long id,
        String name,
        String displayName,
        Role role,
        @Nullable String forceCode,
        boolean active,
        boolean hasPassword,
        int version,
        Clearance clearance,
        String mail)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public Account {
        if ((role == Role.FORCE) != (forceCode != null)) {
            throw new IllegalArgumentException("An account of role FORCE names its force, and no other does.");
        }
    }

    /** The force it speaks for, null where it speaks for none. */
    public @Nullable OrganisationCode force() {
        return forceCode == null ? null : new OrganisationCode(forceCode);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}

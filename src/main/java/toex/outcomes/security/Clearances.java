package toex.outcomes.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Decides who may see what is marked. Whatever lists, opens, counts or exports marked things asks here first. */
@Component
public class Clearances {

    private final SignedIn signedIn;
    private final ForceDirectory forces;

    Clearances(SignedIn signedIn, ForceDirectory forces) {
        this.signedIn = signedIn;
        this.forces = forces;
    }

    /** Whether whoever is signed in may see something of this marking; the portal itself at work sees everything. */
    public boolean allow(Marking marking) {
        if (marking.isUnrestricted() || SystemUser.isAtWork()) {
            return true;
        }
        return signedIn.account()
                .filter(account -> account.clearance()
                        .allows(marking, marking.organisations().isEmpty() ? null : own(account)))
                .isPresent();
    }

    /**
     * Refuses to mark something so that whoever marks it would not see it any more.
     *
     * @throws Refusal where the marking is above what the person may see
     */
    public void check(Marking marking) {
        if (!allow(marking)) {
            throw new Refusal(
                    "Your account is not cleared for %s, so you could not see it any more. Ask somebody who is, or have an administrator change your account."
                            .formatted(marking.text()));
        }
    }

    private @Nullable String own(Account account) {
        return forces.forces().stream()
                .filter(force -> force.code().equals(account.forceCode()))
                .map(force -> force.name().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }
}

package toex.outcomes.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/**
 * What an administrator decides about an account.
 *
 * @param name what is typed at sign-in: 2 to 64 small letters, digits, dots, dashes, underscores or @
 * @param displayName who it is, at most 100 characters
 * @param forceCode ONS code of the force, for the role FORCE only
 * @param clearance what it may see beyond OFFICIAL
 * @param mail where its owner is reminded of what is due, empty for nowhere
 * @throws Refusal where one of them cannot be so
 */
public record AccountDetails(
        String name,
        String displayName,
        Role role,
        @Nullable String forceCode,
        boolean active,
        Clearance clearance,
        String mail) {

    /** Cleared for OFFICIAL only. */
    public AccountDetails(String name, String displayName, Role role, @Nullable String forceCode, boolean active) {
        this(name, displayName, role, forceCode, active, Clearance.OFFICIAL);
    }

    /** Without a mail address. */
    public AccountDetails(
            String name,
            String displayName,
            Role role,
            @Nullable String forceCode,
            boolean active,
            Clearance clearance) {
        this(name, displayName, role, forceCode, active, clearance, "");
    }

    public AccountDetails {
        name = name.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        mail = mail.strip();
        if (!name.matches("[a-z0-9._@-]{2,64}")) {
            throw new Refusal(
                    "Use 2 to 64 letters, digits, dots, dashes, underscores or @ as the name to sign in with.");
        }
        if (displayName.isEmpty() || displayName.length() > 100) {
            throw new Refusal("Say who the account is for, in at most 100 characters.");
        }
        if (!mail.isEmpty()
                && (mail.length() > 254 || !mail.matches("[^\\s@,;<>\"]{1,64}@([\\w-]{1,63}\\.)+[a-zA-Z]{2,63}"))) {
            throw new Refusal("Write a mail address such as name@force.police.uk, or none.");
        }
        if ((role == Role.FORCE) != (forceCode != null)) {
            throw new Refusal(
                    "Choose the force that the account speaks for; only accounts of the role Force have one.");
        }
    }

    /** What an account has now, to be changed in part. */
    public static AccountDetails of(Account account) {
        return new AccountDetails(
                account.name(),
                account.displayName(),
                account.role(),
                account.forceCode(),
                account.active(),
                account.clearance(),
                account.mail());
    }
}

package toex.outcomes.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Refusal;

/** Which addresses an invitation may go to. */
@Component
class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private final List<String> domains;

    MailAddress(@Value("${portal.feedback.domains:}") String domains) {
        this.domains = Arrays.stream(domains.split(","))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    /**
     * The address without spaces around it.
     *
     * @throws Refusal where it is none, or of a domain that the settings do not allow
     */
    String checked(String typed) {
        String address = wellFormed(typed);
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!domains.isEmpty()
                && domains.stream().noneMatch(allowed -> domain.equals(allowed) || domain.endsWith("." + allowed))) {
            throw new Refusal("Mail may go to addresses of %s only; \"%s\" is another one."
                    .formatted(String.join(" or ", domains), domain));
        }
        return address;
    }

    /** The address without spaces around it, of whatever domain. @throws Refusal where it is none */
    static String wellFormed(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw new Refusal("\"%s\" is not a mail address. Write one such as name@force.police.uk."
                    .formatted(address.length() > 60 ? address.substring(0, 60) + "…" : address));
        }
        return address;
    }
}

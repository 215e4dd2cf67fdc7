package toex.outcomes.feedback;

import toex.outcomes.shared.CleanText;

/**
 * How whoever answered can be reached, where the person wants to be. It is kept apart from the answers.
 *
 * @param copy whether a copy of the answers is to be sent to the mail address
 */
public record Contact(String name, String email, String phone, boolean copy) {

    public static final Contact NONE = new Contact("", "", "", false);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int TOO_LONG = 10_000;

    public Contact {
        name = clean(name);
        email = clean(email);
        phone = clean(phone);
    }

    private static String clean(String typed) {
        return typed.length() > TOO_LONG ? typed : CleanText.line(typed);
    }

    /** Whether nothing was left. */
    public boolean isEmpty() {
        return name.isEmpty() && email.isEmpty() && phone.isEmpty();
    }

    /** What has to be put right, empty where nothing has; whether mail goes to the address is another question. */
    String problem() {
        if (name.length() > LONGEST_NAME) {
            return "Shorten the name to %d characters.".formatted(LONGEST_NAME);
        }
        if (email.length() > LONGEST_EMAIL) {
            return "Shorten the mail address to %d characters.".formatted(LONGEST_EMAIL);
        }
        if (phone.length() > LONGEST_PHONE) {
            return "Shorten the telephone number to %d characters.".formatted(LONGEST_PHONE);
        }
        return copy && email.isEmpty() ? "Write the mail address that the copy is to go to." : "";
    }

    @Override
    public String toString() {
        return "a contact";
    }
}

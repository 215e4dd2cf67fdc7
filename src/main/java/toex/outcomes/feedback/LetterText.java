package toex.outcomes.feedback;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of an invitation. */
final class LetterText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String TEXT = """
            Hello,

            the Tackling Organised Exploitation programme supported your job %s (%s).
            How did it go? Five minutes of your time help us to do better, and you decide
            what may be quoted and by what name.

            Your personal link, which needs no account and can be answered once:
            %s

            It works until %s. Please do not pass it on. If you are the wrong person
            to ask, reply to whoever sent you the product.
            """;

    private LetterText() {}

    /** @param force short name */
    static String of(Invitation invitation, String force) {
        return TEXT.formatted(invitation.job(), force, Letter.LINK, DAY.format(invitation.expiresAt()));
    }
}

package toex.outcomes.feedback;

import java.time.Instant;
import java.time.LocalDate;
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

    private static final String AGREEMENT = """
            Hello,

            you allowed the Tackling Organised Exploitation programme to quote what you wrote
            about %s (%s). It would like to show these words:

            “%s”
            %s

            Please say whether they may stand like this, or which words you would rather see:
            %s

            The link works until %s. These words are shown to nobody while we wait for your answer.
            """;

    private LetterText() {}

    /** @param force short name */
    static String of(Invitation invitation, String force) {
        return TEXT.formatted(invitation.job(), force, Letter.LINK, DAY.format(invitation.expiresAt()));
    }

    /** As letters write a day. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** @param attribution under which the words would stand */
    static String agreement(Submission submission, String words, String attribution, Instant until) {
        return AGREEMENT.formatted(
                submission.job(),
                submission.reference(),
                words.replace("**", ""),
                attribution,
                Letter.LINK,
                DAY.format(until));
    }
}

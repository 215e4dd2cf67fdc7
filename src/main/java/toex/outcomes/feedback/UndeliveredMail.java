package toex.outcomes.feedback;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.CleanText;

/**
 * What a mail server says of a letter that it could not deliver: a delivery status notification as RFC 3464 has it.
 *
 * @param messageId of the letter, in angle brackets
 * @param status such as 5.1.1
 * @param reason in the words of the server
 */
record UndeliveredMail(String messageId, String status, String reason) {

    private static final int LONGEST_PART = 64 * 1024;
    private static final int LONGEST_REASON = 300;

    /**
     * Reads a notification.
     *
     * @return empty where it is none, says of no letter that it has failed for good, or does not say of which
     * @throws MessagingException where it can't be read
     */
    static Optional<UndeliveredMail> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        InternetHeaders failed = null;
        String messageId = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                failed = failed(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                messageId = first(new InternetHeaders(start(part)), "Message-ID");
            }
        }
        if (failed == null || messageId == null) {
            return Optional.empty();
        }
        String status = line(first(failed, "Status"), 20);
        return Optional.of(
                new UndeliveredMail(messageId, status, line(first(failed, "Diagnostic-Code"), LONGEST_REASON)));
    }

    /** What is said of the recipient that it failed for; letters have one recipient each. */
    private static @Nullable InternetHeaders failed(BodyPart part) throws MessagingException, IOException {
        InputStream status = start(part);
        while (status.available() > 0) {
            InternetHeaders fields = new InternetHeaders(status);
            String action = first(fields, "Action");
            if (action != null && action.toLowerCase(Locale.ROOT).startsWith("failed")) {
                return fields;
            }
        }
        return null;
    }

    /** No more of it than a notification has. */
    private static InputStream start(BodyPart part) throws MessagingException, IOException {
        try (InputStream whole = part.getInputStream()) {
            return new ByteArrayInputStream(whole.readNBytes(LONGEST_PART));
        }
    }

    private static @Nullable String first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null ? null : values[0].strip();
    }

    private static String line(@Nullable String said, int longest) {
        String line = said == null ? "" : CleanText.line(said);
        return line.substring(0, Math.min(longest, line.length()));
    }
}

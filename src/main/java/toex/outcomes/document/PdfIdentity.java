package toex.outcomes.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says of itself, changed or not: the metadata of our files stand in it as plain text. */
public final class PdfIdentity {

    private static final Pattern IDENTIFIER = Pattern.compile("<dc:identifier>([^<]{1,300})</dc:identifier>");

    private PdfIdentity() {}

    /** The identifier of the seal that the file was made with, empty where it has none. */
    public static Optional<String> of(byte[] file) {
        Matcher matcher = IDENTIFIER.matcher(new String(file, StandardCharsets.ISO_8859_1));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

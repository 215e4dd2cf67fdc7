package toex.outcomes.dataimport;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;

/**
 * Who published a series of figures, and where.
 *
 * @param title of the series, by which a later file takes the place of an earlier one: "NRM referrals"
 * @param counts what a figure counts: "people referred to the National Referral Mechanism"
 * @param document in which the figures stand
 * @param licence under which they may be used
 * @param url of the document
 */
public record ContextPublication(
        String title,
        String counts,
        String publisher,
        String document,
        String licence,
        LocalDate published,
        String url) {

    /** @throws Refusal where something is missing or too long, or the address is none of the web */
    public ContextPublication(
            String title,
            String counts,
            String publisher,
            String document,
            String licence,
            @Nullable LocalDate published,
            String url) {
        this.title = checked(title, 120, "The name of the series");
        this.counts = checked(counts, 200, "What the figures count");
        this.publisher = checked(publisher, 120, "The publisher");
        this.document = checked(document, 200, "The document");
        this.licence = checked(licence, 120, "The licence");
        this.url = checked(url, 500, "The address of the document");
        if (published == null) {
            throw new Refusal("The day of publication is missing. Choose it.");
        }
        this.published = published;
        if (!isOfTheWeb(this.url)) {
            throw new Refusal("\"%s\" is not an address of the web. Write it whole, with https:// before it."
                    .formatted(this.url));
        }
    }

    private static String checked(String typed, int longest, String what) {
        String text = CleanText.line(typed);
        if (text.isEmpty()) {
            throw new Refusal(what + " is missing. Type it.");
        }
        if (text.length() > longest) {
            throw new Refusal("%s has %d characters. Shorten it to %d.".formatted(what, text.length(), longest));
        }
        return text;
    }

    private static boolean isOfTheWeb(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}

package toex.outcomes.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;

/**
 * Everything that a PDF is made from, and nothing else: the same publication always gives the same bytes.
 *
 * @param language as in BCP 47: {@code en-GB}
 * @param dated the document's date: that of the last change of its data, never today
 * @param fingerprint of the content, hexadecimal, 32 digits or more; the file's identity
 * @param seal null for what was not issued
 * @param notice a warning on each page, such as that of demonstration data; empty for none
 */
public record Publication(
        String title,
        String subject,
        String language,
        Marking marking,
        Instant dated,
        String fingerprint,
        String notice,
        Wording wording,
        Sheet sheet,
        List<Block> blocks,
        @Nullable Seal seal,
        List<Attachment> attachments) {

    public Publication {
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** Without attachments. */
    public Publication(
            String title,
            String subject,
            String language,
            Marking marking,
            Instant dated,
            String fingerprint,
            String notice,
            Wording wording,
            Sheet sheet,
            List<Block> blocks,
            @Nullable Seal seal) {
        this(title, subject, language, marking, dated, fingerprint, notice, wording, sheet, blocks, seal, List.of());
    }

    /** The same with files inside it. */
    public Publication with(List<Attachment> files) {
        return new Publication(
                title, subject, language, marking, dated, fingerprint, notice, wording, sheet, blocks, seal, files);
    }

    /** What was not issued, and can't be verified. */
    public Publication(
            String title,
            String subject,
            String language,
            Marking marking,
            Instant dated,
            String fingerprint,
            String notice,
            Wording wording,
            Sheet sheet,
            List<Block> blocks) {
        this(title, subject, language, marking, dated, fingerprint, notice, wording, sheet, blocks, null);
    }

    /**
     * The words that the pages bring with them.
     *
     * @param head at the top of each page
     * @param foot at the bottom of each page
     * @param pageOf with {0} for the page and {1} for the number of pages
     */
    public record Wording(String head, String foot, String pageOf) {}
}

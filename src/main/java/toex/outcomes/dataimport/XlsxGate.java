package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import toex.outcomes.shared.Refusal;

/** Looks through a whole workbook before anything reads it, so that no file can take more memory or time than is allowed. */
final class XlsxGate {

    private static final long MOST_UNPACKED = 512L << 20;
    private static final long MOST_SHARED_TEXTS = 64L << 20;
    private static final int MOST_PARTS = 10_000;
    private static final int CHUNK = 1 << 16;
    private static final String CONTENTS = "[Content_Types].xml";

    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;
    private long rows;

    /**
     * Looks at the file.
     *
     * @return how many rows its longest sheet has
     * @throws Refusal where it is no workbook, or one that can't be read safely
     */
    long rowsOf(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.stream().noneMatch(part -> part.getName().equals(CONTENTS))) {
                throw new Refusal("The file is a ZIP archive and not an XLSX workbook.");
            }
            if (parts.size() > MOST_PARTS) {
                throw new Refusal("The workbook has more than %,d parts. Save it anew as XLSX.".formatted(MOST_PARTS));
            }
            for (ZipArchiveEntry part : parts) {
                look(zip, part);
            }
            return rows;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The workbook is damaged or not complete. Save it anew as XLSX.", e);
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (!zip.canReadEntryData(part)) {
            throw new Refusal(
                    "The workbook has a password or an unusual compression. Save it anew as XLSX without one.");
        }
        try (InputStream in = zip.getInputStream(part)) {
            int length = in.readNBytes(chunk, 0, CHUNK);
            unpacked += length;
            XmlScan scan = isXml(length) ? new XmlScan() : null;
            long size = 0;
            while (length > 0) {
                size += length;
                if (scan != null) {
                    scan.scan(chunk, length);
                }
                refuseSize(scan != null && scan.hasSharedTexts() ? size : 0);
                length = in.readNBytes(chunk, 0, CHUNK);
                unpacked += length;
            }
            rows = Math.max(rows, scan == null ? 0 : scan.rows());
        }
    }

    private void refuseSize(long sharedTexts) {
        if (unpacked > MOST_UNPACKED) {
            throw new Refusal("The workbook unpacks to more than %d MB. Save the sheet as \"CSV UTF-8\" instead."
                    .formatted(MOST_UNPACKED >> 20));
        }
        if (sharedTexts > MOST_SHARED_TEXTS) {
            throw new Refusal("The workbook holds more than %d MB of texts. Save the sheet as \"CSV UTF-8\" instead."
                    .formatted(MOST_SHARED_TEXTS >> 20));
        }
    }

    /** Whether a part can be read as XML. An encoding other than UTF-8 would hide from the scan what it holds. */
    private boolean isXml(int length) {
        if (length >= 2 && (first(0xFF, 0xFE) || first(0xFE, 0xFF) || first('<', 0) || first(0, '<'))) {
            throw new Refusal("A part of the workbook is not in UTF-8. Save it anew as XLSX.");
        }
        int i = length >= 3 && first(0xEF, 0xBB) ? 3 : 0;
        while (i < length && Character.isWhitespace(chunk[i])) {
            i++;
        }
        return i < length && chunk[i] == '<';
    }

    private boolean first(int one, int other) {
        return chunk[0] == (byte) one && chunk[1] == (byte) other;
    }
}

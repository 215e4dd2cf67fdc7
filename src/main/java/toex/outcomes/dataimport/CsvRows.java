package toex.outcomes.dataimport;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/** The rows of a CSV file in UTF-8, with or without a byte order mark. Empty lines are passed over. */
final class CsvRows implements RowSource {

    private static final int MARK_BYTES = 3;

    private final FileChannel channel;
    private final long size;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    CsvRows(Path file, boolean hasMark) {
        try {
            channel = FileChannel.open(file);
            size = channel.size();
            channel.position(hasMark ? MARK_BYTES : 0);
            reader = reader(channel);
            records = reader.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> reader(FileChannel channel) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new InputStreamReader(Channels.newInputStream(channel), strict);
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(MOST_CELLS * LONGEST_CELL)),
                        text);
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csv = records.next();
            line = csv.getStartingLineNumber();
            return new SourceRow(line, csv.getFields());
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private Refusal unreadable(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Refusal(
                        ("The file is not UTF-8 text: some character after line %d has another encoding. "
                                        + "Save it as \"CSV UTF-8\" and try again.")
                                .formatted(line),
                        e);
            }
        }
        return new Refusal(
                "The file can't be read after line %d: %s. Check that every quotation mark is closed and that no cell is longer than %,d characters and no row than %d cells."
                        .formatted(line, e.getMessage(), LONGEST_CELL, MOST_CELLS),
                e);
    }

    @Override
    public double fraction() {
        try {
            return size == 0 ? 1 : (double) channel.position() / size;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package toex.outcomes.performance.data;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import toex.outcomes.performance.OutcomeRecord;
import toex.outcomes.performance.StagedRecord;

/**
 * Rows as the lines that {@code LOAD DATA} reads: tabs between the values, a backslash before what would be taken for one.
 *
 * <p>It makes them as they are read, so that a file of any length takes no more memory than a short one. A failure of the
 * rows ends the lines and is kept, because a driver in the middle of sending can't be left with an exception.
 */
final class StagedLines extends InputStream {

    private static final int ENOUGH = 1 << 16;

    private final Iterator<StagedRecord> rows;
    private byte[] buffer = new byte[2 * ENOUGH];
    private int position;
    private int limit;
    private long count;
    private @Nullable RuntimeException failure;

    StagedLines(Iterator<StagedRecord> rows) {
        this.rows = rows;
    }

    /** How many rows were made so far. */
    long count() {
        return count;
    }

    /** @throws RuntimeException that the rows ended with, if they did */
    void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() {
        return position < limit || fill() ? buffer[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == limit && !fill()) {
            return -1;
        }
        int taken = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, taken);
        position += taken;
        return taken;
    }

    private boolean fill() {
        position = 0;
        limit = 0;
        try {
            while (limit < ENOUGH && failure == null && rows.hasNext()) {
                write(rows.next());
                count++;
            }
        } catch (RuntimeException e) {
            failure = e;
            limit = 0;
        }
        return limit > 0;
    }

    private void write(StagedRecord row) {
        OutcomeRecord record = row.record();
        text(Long.toString(row.line()), '\t');
        text(record.reference(), '\t');
        text(record.kind().code(), '\t');
        text(record.date().toString(), '\t');
        text(record.organisation().value(), '\t');
        text(record.region() == null ? "" : record.region().value(), '\t');
        text(record.threat(), '\t');
        text(record.strand(), '\t');
        text(record.level(), '\t');
        text(Integer.toString(record.quantity()), '\t');
        text(record.operation(), '\n');
    }

    private void text(String value, char end) {
        int most = value.length() * 3 + 1;
        if (buffer.length - limit < 2 * most) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, buffer.length + 2 * most));
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                encoded(value.substring(i));
                break;
            }
            put(c);
        }
        buffer[limit++] = (byte) end;
    }

    private void encoded(String value) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            put((char) (b & 0xff));
        }
    }

    private void put(char c) {
        if (c == '\\' || c == '\t' || c == '\n' || c == 0) {
            buffer[limit++] = '\\';
            buffer[limit++] = (byte) (c == '\t' ? 't' : c == '\n' ? 'n' : c == 0 ? '0' : '\\');
        } else {
            buffer[limit++] = (byte) c;
        }
    }
}

package toex.outcomes.performance.data;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the lines that {@code LOAD DATA} reads: tabs between the values, a backslash before what would be taken for one,
 * and {@code \N} where there is no value.
 *
 * <p>It makes them as they are read, so that a file of any length takes no more memory than a short one. A failure of the
 * rows ends the lines and is kept, because a driver in the middle of sending can't be left with an exception.
 */
final class StagedLines extends InputStream {

    private static final int ENOUGH = 1 << 16;

    private final Iterator<List<@Nullable String>> rows;
    private byte[] buffer = new byte[2 * ENOUGH];
    private int position;
    private int limit;
    private long count;
    private @Nullable RuntimeException failure;

    StagedLines(Iterator<List<@Nullable String>> rows) {
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

    private void write(List<@Nullable String> row) {
        for (int i = 0; i < row.size(); i++) {
            char end = i == row.size() - 1 ? '\n' : '\t';
            String value = row.get(i);
            if (value == null) {
                nothing(end);
            } else {
                text(value, end);
            }
        }
    }

    private void nothing(char end) {
        room(3);
        buffer[limit++] = '\\';
        buffer[limit++] = 'N';
        buffer[limit++] = (byte) end;
    }

    private void text(String value, char end) {
        room(value.length() * 6 + 1);
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

    private void room(int bytes) {
        if (buffer.length - limit < bytes) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, buffer.length + bytes));
        }
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

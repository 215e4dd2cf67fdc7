package toex.outcomes.shared;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text as bytes in UTF-8, kept in memory. What is written at once is encoded at once, which for plain words is a copy; Java's
 * own looks at each character. Nobody writes half of a pair of surrogates.
 */
final class Utf8Writer extends Writer {

    private final ByteArrayOutputStream bytes;

    /** @param room bytes to begin with */
    Utf8Writer(int room) {
        this.bytes = new ByteArrayOutputStream(room);
    }

    @Override
    public void write(int character) {
        if (character < 0x80) {
            bytes.write(character);
        } else {
            write(String.valueOf((char) character));
        }
    }

    @Override
    public void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int length) {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void flush() {
        // all is where it belongs
    }

    @Override
    public void close() {
        // keeps what it has
    }
}

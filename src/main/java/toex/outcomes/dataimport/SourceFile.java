package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import toex.outcomes.shared.Refusal;

/**
 * A file that somebody wants to import.
 *
 * @param name as its owner calls it, which may differ from the path of an upload
 */
record SourceFile(Path path, String name) {

    private static final long LARGEST = 4L << 30;
    private static final int BEGINNING = 4096;

    /** @throws Refusal where there is no such file, or none that can be read */
    SourceFile {
        if (!Files.isRegularFile(path)) {
            throw new Refusal(
                    Files.exists(path)
                            ? "\"%s\" is not a file. Give a CSV file or an XLSX workbook.".formatted(name)
                            : "There is no file \"%s\". Check its name and folder.".formatted(name));
        }
        if (!Files.isReadable(path)) {
            throw new Refusal("\"%s\" may not be read. Give yourself the right to read it.".formatted(name));
        }
    }

    /** The fingerprint of its bytes, 64 hexadecimal digits. */
    String sha256() {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), sha())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens its rows, by what it is and not by what it is called.
     *
     * @throws Refusal where it is of no kind that can be imported
     */
    RowSource open() {
        byte[] start = beginning();
        if (start.length == 0) {
            throw new Refusal("\"%s\" is empty. Give a file with a header and at least one row.".formatted(name));
        }
        if (size() > LARGEST) {
            throw new Refusal("\"%s\" has more than 4 GB. Split it into smaller files.".formatted(name));
        }
        if (begins(start, "PK\3\4")) {
            return new XlsxRows(path);
        }
        refuseOtherKinds(start);
        return new CsvRows(path, begins(start, "\u00EF\u00BB\u00BF"));
    }

    private void refuseOtherKinds(byte[] start) {
        String what = kind(start);
        if (!what.isEmpty()) {
            throw new Refusal("\"%s\" is %s. Give a CSV file in UTF-8 or an XLSX workbook.".formatted(name, what));
        }
    }

    private static String kind(byte[] start) {
        if (begins(start, "%PDF")) {
            return "a PDF document";
        }
        if (begins(start, "\u00D0\u00CF\u0011\u00E0")) {
            return "an old XLS workbook or one with a password";
        }
        if (begins(start, "\u00FF\u00FE") || begins(start, "\u00FE\u00FF")) {
            return "text in UTF-16";
        }
        // a stray NUL is a matter of its row; text of another encoding is full of them
        int nulls = 0;
        for (byte b : start) {
            nulls += b == 0 ? 1 : 0;
        }
        return nulls * 10 > start.length ? "binary or in an encoding other than UTF-8" : "";
    }

    private static boolean begins(byte[] start, String with) {
        byte[] mark = with.getBytes(StandardCharsets.ISO_8859_1);
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    private byte[] beginning() {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

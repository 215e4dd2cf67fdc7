package toex.outcomes.reports;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON in the one way that depends on their content alone: keys in alphabetical order, sets sorted,
 * numbers without trailing zeros, no white space.
 */
final class CanonicalJson {

    /** A record's components in alphabetical order; looked up once for each class, which takes most of the time. */
    private static final ClassValue<List<Member>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .sorted(Comparator.comparing(RecordComponent::getName))
                    .map(component -> new Member('"' + component.getName() + "\":", component.getAccessor()))
                    .toList();
        }
    };

    /** @param name quoted, with its colon */
    private record Member(String name, Method accessor) {}

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    static String of(@Nullable Object value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.json.toString();
    }

    /** The digest of a text in UTF-8, in 64 hexadecimal digits. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of bytes in 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Optional<?> optional -> write(optional.orElse(null));
            case Boolean truth -> json.append(truth);
            case BigDecimal number -> json.append(number.stripTrailingZeros().toPlainString());
            case Number number -> json.append(number);
            case Set<?> set ->
                writeAll(set.stream()
                        .sorted(Comparator.comparing(CanonicalJson::of))
                        .toList());
            case Collection<?> list -> writeAll(list);
            case Record record -> writeComponents(record);
            default -> writeQuoted(value.toString());
        }
    }

    private void writeAll(Collection<?> items) {
        json.append('[');
        String separator = "";
        for (Object item : items) {
            json.append(separator);
            write(item);
            separator = ",";
        }
        json.append(']');
    }

    private void writeComponents(Record record) {
        json.append('{');
        String separator = "";
        for (Member component : COMPONENTS.get(record.getClass())) {
            json.append(separator).append(component.name());
            write(read(component.accessor(), record));
            separator = ",";
        }
        json.append('}');
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be read", e);
        }
    }

    private void writeQuoted(String text) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                json.append(text, from, i).append(c < ' ' ? "\\u%04x".formatted((int) c) : "\\" + c);
                from = i + 1;
            }
        }
        json.append(text, from, text.length()).append('"');
    }
}

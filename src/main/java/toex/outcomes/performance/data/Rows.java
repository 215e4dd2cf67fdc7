package toex.outcomes.performance.data;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.performance.Differences.Repeat;
import toex.outcomes.performance.Intake.Clash;

/** Rows as the values of their table's columns, made one by one as they are asked for. */
record Rows<T>(Iterator<T> rows, Function<T, List<@Nullable String>> values)
        implements Iterator<List<@Nullable String>> {

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public List<@Nullable String> next() {
        return values.apply(rows.next());
    }

    /** Why a row can't be merged that says something of a record which is marked higher than its file. */
    static Clash hidden(long line, String reference) {
        return new Clash(
                line,
                "reference",
                reference,
                "A reference of its own, or a file marked at least as high as the record that has it.");
    }

    /** Why a row can't be merged whose reference an earlier row has with other values. */
    static Clash clash(Repeat repeat) {
        return new Clash(
                repeat.line(),
                "reference",
                repeat.reference(),
                "A reference of its own: line %d has the same one with other values.".formatted(repeat.earlierLine()));
    }
}

package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/**
 * What held from day to day, such as the region that a force belonged to: spans that never overlap, the earliest first.
 * Nothing here changes; each change gives a new timeline or refuses with a sentence.
 */
public record Timeline<T>(List<Span<T>> spans) {

    /** The first day of what was so from the beginning. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** The last day of what has no end as yet. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** What holds on certain days. */
    public record Span<T>(T value, Period valid) {}

    public Timeline {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A timeline has at least one span.");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i).valid().from().isAfter(spans.get(i - 1).valid().to())) {
                throw new Refusal("Two entries would overlap on %s. Take back the later one first."
                        .formatted(Days.inWords(spans.get(i).valid().from())));
            }
        }
    }

    /** One span that has no end as yet. */
    public static <T> Timeline<T> beginning(LocalDate from, T value) {
        return new Timeline<>(List.of(new Span<>(value, new Period(from, OPEN))));
    }

    public Span<T> latest() {
        return spans.getLast();
    }

    public LocalDate from() {
        return spans.getFirst().valid().from();
    }

    public LocalDate to() {
        return latest().valid().to();
    }

    /** What holds on the day. */
    public Optional<T> on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.valid().contains(day))
                .map(Span::value)
                .findFirst();
    }

    /** The same with another value in place of the latest. */
    public Timeline<T> corrected(T value) {
        return joined(beforeLatest(), new Span<>(value, latest().valid()));
    }

    /**
     * Another value from that day on.
     *
     * @throws Refusal where it has ended by then, or a later change is known
     */
    public Timeline<T> changed(LocalDate from, T value) {
        Period valid = latest().valid();
        if (!from.isAfter(valid.from())) {
            throw new Refusal("There is an entry from %s on already. Choose a later day, or take that entry back first."
                    .formatted(Days.inWords(valid.from())));
        }
        if (from.isAfter(valid.to())) {
            throw new Refusal("It ended on %s. Choose a day before that, or take the end back first."
                    .formatted(Days.inWords(valid.to())));
        }
        return cut(from.minusDays(1), new Span<>(value, new Period(from, valid.to())));
    }

    /**
     * With that last day.
     *
     * @throws Refusal where it begins later, or a later change is known
     */
    public Timeline<T> ended(LocalDate last) {
        if (last.isBefore(from())) {
            throw new Refusal("It can't end on %s, before its first day, %s."
                    .formatted(Days.inWords(last), Days.inWords(from())));
        }
        if (last.isBefore(latest().valid().from())) {
            throw new Refusal("There is an entry from %s on. Take it back first, or choose a later last day."
                    .formatted(Days.inWords(latest().valid().from())));
        }
        return joined(
                beforeLatest(),
                new Span<>(latest().value(), new Period(latest().valid().from(), last)));
    }

    /** Without an end. */
    public Timeline<T> reopened() {
        return ended(OPEN);
    }

    /** Without its latest span, in place of which the one before holds on; empty where there was none before. */
    public Optional<Timeline<T>> withoutLatest() {
        return spans.size() == 1
                ? Optional.empty()
                : Optional.of(
                        new Timeline<>(beforeLatest()).ended(latest().valid().to()));
    }

    /** The first day on which something else holds than in the other one; empty where there is none. */
    public Optional<LocalDate> firstDifference(Timeline<T> other) {
        return Stream.concat(days(), other.days())
                .sorted()
                .filter(day -> !on(day).equals(other.on(day)))
                .findFirst();
    }

    private Stream<LocalDate> days() {
        Function<Span<T>, Stream<LocalDate>> ends = span -> span.valid().to().equals(OPEN)
                ? Stream.of(span.valid().from())
                : Stream.of(span.valid().from(), span.valid().to().plusDays(1));
        return spans.stream().flatMap(ends);
    }

    private Timeline<T> cut(LocalDate last, Span<T> next) {
        List<Span<T>> before = new ArrayList<>(beforeLatest());
        before.add(new Span<>(latest().value(), new Period(latest().valid().from(), last)));
        return joined(before, next);
    }

    private List<Span<T>> beforeLatest() {
        return spans.subList(0, spans.size() - 1);
    }

    private static <T> Timeline<T> joined(List<Span<T>> before, Span<T> last) {
        return new Timeline<>(Stream.concat(before.stream(), Stream.of(last)).toList());
    }
}

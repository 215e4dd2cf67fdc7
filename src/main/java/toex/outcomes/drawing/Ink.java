package toex.outcomes.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a colour is for. A drawing names inks; the palette of its medium says which colours they are. */
enum Ink {
    /** What the drawing stands on. */
    PAPER,
    /** Names and values. */
    TEXT,
    /** Axes and asides. */
    QUIET,
    /** The marks that carry the finding. */
    ACCENT,
    /** The other marks. */
    CONTEXT,
    /** Where a context mark ends, dark enough to be read without its tint. */
    EDGE,
    GRID,
    /** The areas of a map. */
    LAND,
    /** Land that is no part of the programme. */
    ABROAD,
    /** Between the forces of a region. */
    BORDER,
    /** Around a region. */
    OUTLINE,
    /** The area of the selected region. */
    SELECTED,
    /** The whole of which the accent is a part. */
    WHOLE,
    /** Text on the accent. */
    ON_ACCENT,
    /** The second of several series side by side; the first has the accent. */
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    /** The steps of what has an order, from what counts most: one hue, ever closer to the ground. */
    FIRST_STEP,
    SECOND_STEP,
    THIRD_STEP,
    FOURTH_STEP,
    /** What stands apart from the order. */
    APART;

    private static final List<Ink> SERIES = List.of(ACCENT, SECOND, THIRD, FOURTH, FIFTH, SIXTH);

    /** The ink of a series by its shade, or its place from 0; what is left over is grey, as is what is beyond the sixth. */
    static Ink of(Series series, int index) {
        return switch (series.shade()) {
            case PLACE -> index < SERIES.size() && !series.isLeftOver() ? SERIES.get(index) : EDGE;
            case FIRST_STEP -> FIRST_STEP;
            case SECOND_STEP -> SECOND_STEP;
            case THIRD_STEP -> THIRD_STEP;
            case FOURTH_STEP -> FOURTH_STEP;
            case APART -> APART;
        };
    }

    /** The inks of series in their order. */
    static List<Ink> of(List<Series> series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> of(series.get(i), i))
                .toList();
    }

    /** The custom property that overrules the colour on screen: {@code --chart-on-accent}. */
    String property() {
        return "--chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

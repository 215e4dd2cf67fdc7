package toex.outcomes.drawing;

import java.util.Locale;

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
    ON_ACCENT;

    /** The custom property that overrules the colour on screen: {@code --chart-on-accent}. */
    String property() {
        return "--chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package toex.outcomes.drawing;

import java.awt.Color;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The colours of a medium. No two inks of a palette share a colour, so that a colour says which ink it is. */
public enum Palette {
    LIGHT(
            0xfaf9f5, 0x14202b, 0x4a5a66, 0x0f6e78, 0xb5c1c7, 0x6f828c, 0xe4e6e0, 0xdde4e2, 0xeceeea, 0xfafaf7,
            0x9fb0b2, 0xa9cdd0, 0xffffff),
    DARK(
            0x0e1821, 0xeceae3, 0xa9b6be, 0x56b9c2, 0x43535e, 0x8496a2, 0x25323c, 0x263640, 0x18242d, 0x0f1922,
            0x5c707b, 0x1f5961, 0x07131a),
    PRINT(
            0xffffff, 0x14202b, 0x4a5a66, 0x0f6e78, 0xb5c1c7, 0x6f828c, 0xe0e3dd, 0xdde4e2, 0xeef0ee, 0xfefefe,
            0x9fb0b2, 0xa9cdd0, 0xfdfdfd);

    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    Palette(int... colours) {
        Arrays.stream(Ink.values()).forEach(ink -> this.colours.put(ink, new Color(colours[ink.ordinal()])));
    }

    Color of(Ink ink) {
        return colours.getOrDefault(ink, Color.BLACK);
    }

    /** The ink of a colour of this palette. */
    Ink ink(Color colour) {
        return colours.entrySet().stream()
                .filter(entry -> entry.getValue().equals(colour))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(colour + " is no colour of " + this));
    }
}

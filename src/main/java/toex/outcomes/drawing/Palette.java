package toex.outcomes.drawing;

import java.awt.Color;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The colours of a medium. No two inks of a palette share a colour, so that a colour says which ink it is. */
public enum Palette {
    LIGHT(
            0xfaf9f5, 0x14202b, 0x4d5c66, 0x0f6e78, 0xb5c1c7, 0x7b8890, 0xe4e6e0, 0xdfe5e6, 0xefefea, 0xfafaf6,
            0x93a5a8, 0xa9cdd0, 0xcfe1e3, 0xffffff, 0xb87a1f, 0x2f2f8f, 0x7a0d4e, 0x5c4303, 0x2b1206, 0x05343d,
            0x115462, 0x207789, 0x2f9bb2, 0xc4581c),
    DARK(
            0x0e1820, 0xeef1ee, 0xa9b7bf, 0x5cc2cb, 0x51626d, 0x8496a2, 0x22303a, 0x22323d, 0x14202a, 0x0e1921,
            0x6b7f8a, 0x1f5961, 0x1f4950, 0x06232a, 0xdd9314, 0x545cbd, 0xe1df5d, 0x9a5505, 0xc9f5ee, 0xc2f2fa,
            0x92cbd5, 0x63a5b1, 0x2f818e, 0xe58212),
    PRINT(
            0xffffff, 0x14202b, 0x4d5c66, 0x0f6e78, 0xb5c1c7, 0x7b8890, 0xe0e3dd, 0xdfe5e6, 0xf0f1ee, 0xfefefe,
            0x93a5a8, 0xa9cdd0, 0xcfe1e3, 0xfdfdfd, 0xb87a1f, 0x2f2f8f, 0x7a0d4e, 0x5c4303, 0x2b1206, 0x05343d,
            0x115462, 0x207789, 0x2f9bb2, 0xc4581c);

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

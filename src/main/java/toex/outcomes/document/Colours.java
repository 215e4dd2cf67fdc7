package toex.outcomes.document;

import java.awt.Color;

/** The few colours, each with a job; the same as on screen. */
final class Colours {

    static final Color INK = new Color(0x14202b);
    static final Color QUIET = new Color(0x51606c);
    static final Color NAVY = new Color(0x12344d);
    static final Color ACCENT = new Color(0x0f6e78);
    static final Color PALE = new Color(0xcfe1e3);
    static final Color CONTEXT = new Color(0xb5c1c7);
    static final Color LINE = new Color(0xd9dcd6);
    static final Color AMBER = new Color(0xf2b92d);
    static final Color UNDERLAY = new Color(0xffe9a8);
    static final Color ON_NAVY = new Color(0xffffff);
    static final Color QUIET_ON_NAVY = new Color(0xc6d3dc);
    static final Color LINE_ON_NAVY = new Color(0x4a6880);

    private Colours() {}
}

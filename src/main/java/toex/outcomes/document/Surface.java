package toex.outcomes.document;

import java.awt.Color;

/** What the ink is on. */
enum Surface {
    PAPER(Colours.INK, Colours.QUIET, Colours.ACCENT, Colours.LINE, Colours.UNDERLAY),
    NAVY(Colours.ON_NAVY, Colours.QUIET_ON_NAVY, Colours.AMBER, Colours.LINE_ON_NAVY, Colours.NAVY);

    final Color ink;
    final Color quiet;
    final Color accent;
    final Color line;
    final Color underlay;

    Surface(Color ink, Color quiet, Color accent, Color line, Color underlay) {
        this.ink = ink;
        this.quiet = quiet;
        this.accent = accent;
        this.line = line;
        this.underlay = underlay;
    }
}

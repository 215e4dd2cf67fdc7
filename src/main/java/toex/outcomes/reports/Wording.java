package toex.outcomes.reports;

import java.util.Locale;
import java.util.ResourceBundle;
import toex.outcomes.document.Text;
import toex.outcomes.figures.Figure;
import toex.outcomes.shared.Sentence;

/** The wording of reports, from the portal's text bundle: needed where no page is open, as on the command line. */
final class Wording {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.UK);

    /** Stands around a figure's number while the words are put together; no text of people has it. */
    private static final String PLACE = "\uE000";

    private Wording() {}

    /** The text of the key below {@code reports.} with its places filled in. */
    static String of(String key, Object... parts) {
        return Sentence.of(BUNDLE.getString("reports." + key), parts);
    }

    /** Whether there are words under this key. */
    static boolean has(String key) {
        return BUNDLE.containsKey("reports." + key);
    }

    /** As {@link #of}, with figures among the parts set as figures. */
    static Text text(String key, Object... parts) {
        Object[] places = parts.clone();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof Figure) {
                places[i] = PLACE + i + PLACE;
            }
        }
        Text text = Text.EMPTY;
        String[] pieces = of(key, places).split(PLACE);
        for (int i = 0; i < pieces.length; i++) {
            boolean figure = i % 2 == 1;
            text = text.and(figure ? Text.of((Figure) parts[Integer.parseInt(pieces[i])]) : Text.of(pieces[i]));
        }
        return text;
    }
}

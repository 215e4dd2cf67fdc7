package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import toex.outcomes.editorial.Difference;

/** A text with what was removed struck through and what was added underlined, said in words to those who hear it. */
public class DifferenceText extends Div {

    public DifferenceText(Difference difference) {
        addClassName("difference");
        difference.pieces().forEach(piece -> add(shown(piece)));
    }

    private Component shown(Difference.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Text(piece.text());
            case REMOVED -> changed("del", "editorial.difference.removed", piece.text());
            case ADDED -> changed("ins", "editorial.difference.added", piece.text());
        };
    }

    private Component changed(String tag, String key, String words) {
        Span heard = new Span(getTranslation(key));
        heard.addClassName("visually-hidden");
        HtmlContainer element = new HtmlContainer(tag);
        element.add(heard, new Text(words.equals("\n") ? "¶\n" : words));
        return element;
    }
}

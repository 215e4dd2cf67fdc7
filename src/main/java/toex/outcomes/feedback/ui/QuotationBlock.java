package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.Quotation.Run;

/** Words as a force said them, whole, its emphasis underlaid, and under them who said them. */
public class QuotationBlock extends HtmlContainer {

    /** A published quotation. */
    public QuotationBlock(Quotation quotation) {
        this(quotation.text(), quotation.attribution());
    }

    /** @param marked with the force's emphasis as {@code **like this**} */
    QuotationBlock(String marked, String attribution) {
        super("blockquote");
        addClassName("quotation");
        Paragraph words = new Paragraph(new Text("“"));
        // words in another direction are read in theirs
        words.getElement().setAttribute("dir", "auto");
        words(marked).forEach(words::add);
        words.add(new Text("”"));
        Paragraph who = new Paragraph(attribution);
        who.addClassName("quotation-attribution");
        who.setVisible(!attribution.isEmpty());
        add(words, who);
    }

    /** The words with what the force stressed underlaid. */
    static Stream<Component> words(String marked) {
        return Quotation.runs(marked).stream().map(QuotationBlock::run);
    }

    private static Component run(Run run) {
        if (!run.emphasised()) {
            return new Text(run.text());
        }
        Span underlaid = new Span(run.text());
        underlaid.addClassName("underlaid");
        return underlaid;
    }
}

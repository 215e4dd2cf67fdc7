package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.figures.TypedNumbers;
import toex.outcomes.reports.DraftPages;

/** How words read with their figures, and which numbers in them were typed where a live figure should stand. */
class WordsReading extends Div {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{[^{}]*}}");

    /** What stands here: a button that is about to be pressed stays the same one while nothing changes. */
    private transient @Nullable Object shown;

    WordsReading() {
        addClassName("words-reading");
    }

    /** @param mend puts a text in the place of the words */
    final void show(String words, DraftPages pages, Consumer<String> mend) {
        Object now = List.of(words, pages.words(), pages.figures());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (TOKEN.matcher(words).find()) {
            add(reading(words, pages.words()));
        }
        List<TypedNumbers.Finding> findings = TypedNumbers.in(words, pages.figures());
        if (!findings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("typed-numbers");
            findings.forEach(finding -> list.add(item(finding, words, mend)));
            add(list);
        }
    }

    private Paragraph reading(String words, Map<String, String> meanings) {
        Paragraph reads = new Paragraph(new Text(getTranslation("reports.draft.reads") + " "));
        reads.addClassName("note");
        Matcher token = TOKEN.matcher(words);
        int end = 0;
        while (token.find()) {
            reads.add(new Text(words.substring(end, token.start())));
            Span figure = new Span(meanings.getOrDefault(token.group(), "?"));
            figure.addClassName("live-figure");
            reads.add(figure);
            end = token.end();
        }
        reads.add(new Text(words.substring(end)));
        return reads;
    }

    private ListItem item(TypedNumbers.Finding finding, String words, Consumer<String> mend) {
        LiveFigure figure = finding.figure();
        String sentence = getTranslation(
                finding.same() ? "figures.typed.same" : "figures.typed.other",
                finding.typed(),
                figure.label(),
                figure.text());
        Button button = new Button(getTranslation("figures.typed.mend"), click -> mend.accept(finding.mended(words)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(new Text(sentence + " "), button);
    }
}

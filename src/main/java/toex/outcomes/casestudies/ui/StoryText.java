package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.html.Div;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A story's Markdown on the page. HTML within it is shown as text, and links lead only to web and mail addresses. */
class StoryText extends Div {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    StoryText(String markdown) {
        addClassName("story-text");
        getElement().setProperty("innerHTML", html(markdown));
    }

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}

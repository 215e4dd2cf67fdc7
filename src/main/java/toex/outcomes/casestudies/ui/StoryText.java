package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.regex.Matcher;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import toex.outcomes.casestudies.StoryFigures;
import toex.outcomes.casestudies.StoryPictures;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureDoor;

/**
 * A story's Markdown on the page. HTML within it is shown as text, links lead only to web and mail addresses, pictures are
 * the portal's own, and figures are doors to their sources.
 */
class StoryText extends Div {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "blockquote", "br", "hr", "code", "pre")
            .addTags("a", "img")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addProtocols("a", "href", "https", "http", "mailto")
            .addProtocols("img", "src", StoryPictures.ADDRESS.replace(":", ""));

    private final transient Map<String, Figure> figures;
    private final transient PictureSource pictures;

    /** Where a picture of the story comes from. */
    interface PictureSource {

        /** @param words what the picture shows */
        Element picture(long id, String words);
    }

    /** @param figures those that the story may show, by their measures' codes */
    StoryText(String markdown, Map<String, Figure> figures, PictureSource pictures) {
        this.figures = figures;
        this.pictures = pictures;
        addClassName("story-text");
        Jsoup.parseBodyFragment(html(markdown)).body().childNodes().forEach(node -> append(getElement(), node));
    }

    /** The Markdown as HTML that holds nothing but text, its structure, links and pictures. */
    static String html(String markdown) {
        String rendered =
                RENDERER.render(PARSER.parse(markdown)).replace("<h1>", "<h2>").replace("</h1>", "</h2>");
        return Jsoup.clean(rendered, "", ALLOWED, new Document.OutputSettings().prettyPrint(false));
    }

    private void append(Element parent, Node node) {
        switch (node) {
            case TextNode text -> text(parent, text.getWholeText());
            case org.jsoup.nodes.Element picture
            when picture.normalName().equals("img") ->
                StoryPictures.ids("![](%s)".formatted(picture.attr("src")))
                        .forEach(id -> parent.appendChild(pictures.picture(id, picture.attr("alt"))));
            case org.jsoup.nodes.Element element -> {
                Element copy = new Element(element.normalName());
                for (Attribute attribute : element.attributes()) {
                    copy.setAttribute(attribute.getKey(), attribute.getValue());
                }
                element.childNodes().forEach(child -> append(copy, child));
                parent.appendChild(copy);
            }
            default -> {}
        }
    }

    /** Text with a figure in each place for one. */
    private void text(Element parent, String text) {
        Matcher place = StoryFigures.TOKEN.matcher(text);
        int read = 0;
        while (place.find()) {
            parent.appendChild(Element.createText(text.substring(read, place.start())));
            Figure figure = figures.get(place.group(1));
            parent.appendChild(
                    figure == null
                            ? Element.createText("[" + place.group(1) + "]")
                            : new FigureDoor(figure, figure.measure().name()).getElement());
            read = place.end();
        }
        parent.appendChild(Element.createText(text.substring(read)));
    }
}

package toex.outcomes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** What a reader or a screen reader gets of a component. */
final class PageText {

    private static final List<String> SPOKEN = List.of("label", "helperText", "errorMessage", "placeholder", "value");

    private PageText() {}

    static String of(Component component) {
        // a UI keeps its view aside from its own children
        Stream<Component> parts = component instanceof UI page ? page.getChildren() : Stream.of(component);
        return parts.map(Component::getElement)
                .flatMap(PageText::texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.of();
        }
        Stream<String> own = Stream.concat(
                SPOKEN.stream().map(name -> element.getProperty(name, "")),
                Stream.of("aria-label", "alt").map(name -> attribute(element, name)));
        Stream<String> markup = inMarkup(element.getProperty("innerHTML", ""));
        Stream<String> children = element.getChildren().flatMap(PageText::texts);
        return Stream.of(own, markup, children).flatMap(texts -> texts);
    }

    private static Stream<String> inMarkup(String html) {
        Stream.Builder<String> texts = Stream.builder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    texts.add(node.attr("aria-label"));
                    if (node instanceof TextNode text) {
                        texts.add(text.text());
                    }
                },
                Jsoup.parse(html, "", Parser.xmlParser()));
        return texts.build();
    }

    private static String attribute(Element element, String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value;
    }
}

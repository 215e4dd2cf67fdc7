package toex.outcomes.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * A page comes within its document, in a script that Vaadin writes as it is. Here that script is made safe, so that no text
 * of the page can end it, and put last, so that the browser asks for the files that show the page before it has read it all.
 */
@Component
class PageInDocument implements VaadinServiceInitListener {

    private static final String PAGE = "window.Vaadin.TypeScript=";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageInDocument::enclose);
    }

    private static void enclose(IndexHtmlResponse response) {
        Document document = response.getDocument();
        Element script = document.head().select("script").stream()
                .filter(each -> each.data().contains(PAGE))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Vaadin writes the page of a document in another way now"));
        String data = script.data().replace("<", "\\u003c");
        script.empty();
        script.appendChild(new DataNode(data));
        document.body().appendChild(script);
    }
}

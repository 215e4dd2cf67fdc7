package toex.outcomes.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Map;

/** The HTML document that every page lives in: its style sheets and typefaces, which load before anything is drawn. */
@Viewport("width=device-width, initial-scale=1")
@CssImport("./styles/styles.css")
@NpmPackage(
        value = "@fontsource-variable/source-serif-4",
        version = "5.3.1",
        assets = "files/source-serif-4-latin-wght-normal.woff2:typefaces")
@NpmPackage(
        value = "@fontsource-variable/source-sans-3",
        version = "5.3.0",
        assets = "files/source-sans-3-latin-wght-normal.woff2:typefaces")
public class Document implements AppShellConfigurator {

    private static final String TYPEFACES = "VAADIN/static/assets/typefaces/files/";

    /** Says which page is asked for, so that the outline that stands until it is there has its shape. */
    private static final String PAGE = "document.documentElement.dataset.page = location.pathname.split('/')[1];";

    /** Within the document, so that no browser asks for a file: a page with a line under its figures. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
                    + "%3Crect width='32' height='32' rx='4' fill='%2312344d'/%3E"
                    + "%3Cpath d='M7 21v-6M13 21v-9M19 21v-5M25 21V9' stroke='white' stroke-width='3'/%3E"
                    + "%3Cpath d='M5 26h22' stroke='%23f2b92d' stroke-width='3'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", ICON);
        settings.addMetaTag("color-scheme", "light dark");
        preload(settings, "source-serif-4-latin-wght-normal.woff2");
        preload(settings, "source-sans-3-latin-wght-normal.woff2");
        settings.addInlineWithContents(Inline.Position.PREPEND, AppearanceChoice.APPLY, Inline.Wrapping.JAVASCRIPT);
        settings.addInlineWithContents(Inline.Position.PREPEND, PAGE, Inline.Wrapping.JAVASCRIPT);
        settings.addInlineFromFile(
                Inline.Position.APPEND, "toex/outcomes/shell/typefaces.css", Inline.Wrapping.STYLESHEET);
        settings.addInlineFromFile(
                Inline.Position.APPEND, "toex/outcomes/shell/outlines.css", Inline.Wrapping.STYLESHEET);
    }

    private static void preload(AppShellSettings settings, String file) {
        settings.addLink(
                Inline.Position.APPEND,
                TYPEFACES + file,
                Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}

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

    private static final String TYPEFACES = "/VAADIN/static/assets/typefaces/files/";

    /** Appended, thus after the document's base: their addresses hold on pages of any depth. */
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        preload(settings, "source-serif-4-latin-wght-normal.woff2");
        preload(settings, "source-sans-3-latin-wght-normal.woff2");
        settings.addInlineFromFile(
                Inline.Position.APPEND, "toex/outcomes/shell/typefaces.css", Inline.Wrapping.STYLESHEET);
    }

    private static void preload(AppShellSettings settings, String file) {
        settings.addLink(
                Inline.Position.APPEND,
                TYPEFACES + file,
                Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous"));
    }
}

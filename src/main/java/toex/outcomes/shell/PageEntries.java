package toex.outcomes.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Lets people find the pages of the menu that their account may open. */
@Component
class PageEntries implements SearchSource {

    @Override
    public List<SearchEntry> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> SearchEntry.of(
                        SearchEntry.Kind.PAGE,
                        I18NProvider.translate(entry.title()),
                        "",
                        entry.path().replaceFirst("^/", "")))
                .toList();
    }
}

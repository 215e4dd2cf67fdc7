package toex.outcomes.briefing;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Scoped;

/** The programme on one page: the claim, the proof, the detail. */
@Route("")
@Menu(order = 1, title = "briefing.menu")
@PermitAll
class HomeView extends Page implements Scoped {

    HomeView() {
        super("briefing.menu");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        add(new PageHeading(getTranslation("briefing.menu")));
    }
}

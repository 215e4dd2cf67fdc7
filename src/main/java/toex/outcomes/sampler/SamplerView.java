package toex.outcomes.sampler;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;

/** Every shared component in every state. All values on it are made up, and it says so. */
@Route("sampler")
@Menu(order = 199, title = "sampler.menu")
@RolesAllowed("ADMIN")
class SamplerView extends Page {

    SamplerView() {
        super("sampler.menu");
        addClassName("sampler");
        add(
                new PageHeading(getTranslation("sampler.claim")).withStandfirst(getTranslation("sampler.standfirst")),
                new TokenSamples(),
                new FigureSamples(),
                new ChartSamples(),
                new ControlSamples(),
                new SurfaceSamples(),
                new StateSamples());
    }
}

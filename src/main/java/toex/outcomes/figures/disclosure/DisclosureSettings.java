package toex.outcomes.figures.disclosure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From which count on figures are shown, within and outside. */
@Component
public class DisclosureSettings {

    private final DisclosureRule internal;
    private final DisclosureRule outside;

    public DisclosureSettings(
            @Value("${portal.disclosure.internal:0}") int internal,
            @Value("${portal.disclosure.public:5}") int outside) {
        this.internal = new DisclosureRule(internal);
        this.outside = new DisclosureRule(outside);
    }

    /** For people who sign in; hides nothing unless the settings say otherwise. */
    public DisclosureRule internal() {
        return internal;
    }

    /** For everything that is marked FOR PUBLIC RELEASE. */
    public DisclosureRule outside() {
        return outside;
    }
}

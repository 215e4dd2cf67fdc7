package toex.outcomes;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void rooms_touch_only_what_they_may() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}

package toex.outcomes.runtime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.DemonstrationData;

/** Has every feature load its demonstration data, after the schema is there and before the first request is served. */
@Component
class DemonstrationLoader implements SmartLifecycle {

    private final Demonstration demonstration;
    private final ObjectProvider<DemonstrationData> features;
    private boolean loaded;

    DemonstrationLoader(Demonstration demonstration, ObjectProvider<DemonstrationData> features) {
        this.demonstration = demonstration;
        this.features = features;
    }

    @Override
    public void start() {
        if (demonstration.active()) {
            SystemUser.run(() -> features.orderedStream().forEach(DemonstrationData::load));
        }
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /** Ahead of the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}

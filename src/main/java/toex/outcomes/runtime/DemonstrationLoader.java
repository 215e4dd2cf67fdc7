package toex.outcomes.runtime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.DemonstrationData;

/** Has every feature load its demonstration data, after the schema is there and before the first request is served. */
@Component
class DemonstrationLoader implements SmartInitializingSingleton {

    private final Demonstration demonstration;
    private final ObjectProvider<DemonstrationData> features;

    DemonstrationLoader(Demonstration demonstration, ObjectProvider<DemonstrationData> features) {
        this.demonstration = demonstration;
        this.features = features;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstration.active()) {
            features.orderedStream().forEach(DemonstrationData::load);
        }
    }
}

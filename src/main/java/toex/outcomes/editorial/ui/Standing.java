package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;

/** Where a manuscript stands, in words. */
final class Standing {

    private Standing() {}

    /** @param versions all of its item */
    static String of(Component page, Manuscript manuscript, List<Manuscript> versions, Instant now) {
        if (manuscript.isScheduled(now)) {
            return page.getTranslation(
                    "editorial.state.scheduled", Times.minute(Objects.requireNonNull(manuscript.publishedAt())));
        }
        boolean superseded = manuscript.progress().state() == State.PUBLISHED
                && versions.stream().anyMatch(later -> later.number() > manuscript.number() && later.wasSeenBy(now));
        return page.getTranslation(
                superseded
                        ? "editorial.state.superseded"
                        : "editorial.state." + manuscript.progress().state());
    }
}

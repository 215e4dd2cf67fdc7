package toex.outcomes.feedback;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.EditorialChange;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.FeedbackMarkingRepository;
import toex.outcomes.shared.Refusal;

/** Lets the wall follow each step that the workflow takes with a quotation, in the same transaction. */
@Component
class WallKeeper {

    private final EditorialRegister register;
    private final ExtractRepository extracts;
    private final FeedbackMarkingRepository markings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WallKeeper(
            EditorialRegister register,
            ExtractRepository extracts,
            FeedbackMarkingRepository markings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.extracts = extracts;
        this.markings = markings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void follow(EditorialChange change) {
        Manuscript before = change.manuscript();
        if (!before.item().kind().equals(QuotationKind.CODE)) {
            return;
        }
        String item = before.item().name();
        boolean hasSource = extracts.source(item).isPresent();
        if (change.step().equals("marking-lowered") && hasSource) {
            throw new Refusal(
                    "A quotation is marked as the feedback that it is from. Lower the marking of that, in the inbox.");
        }
        Manuscript now = register.standing(QuotationKind.CODE, item).orElseThrow();
        extracts.follow(item, now);
        if (change.step().equals("marking-raised") && hasSource) {
            markings.raise(
                    item,
                    register.latest(QuotationKind.CODE, item).orElseThrow().marking());
        }
        if (change.step().equals("withdrawn")) {
            tell(item, before, now);
        }
    }

    /** Whoever quotes the words may not any more; nobody need hear of a new version that came to nothing. */
    private void tell(String item, Manuscript before, Manuscript now) {
        if (now.number() > before.number() && now.wasSeenBy(clock.instant())) {
            return; // a later version had taken its place
        }
        boolean published = before.progress().state() == State.PUBLISHED;
        boolean onlyChosen = now.publishedAt() == null && now.progress().state() == State.WITHDRAWN;
        if (published ? now.progress().state() != State.PUBLISHED : onlyChosen) {
            extracts.withdrawn(item, published).ifPresent(events::publishEvent);
        }
    }
}

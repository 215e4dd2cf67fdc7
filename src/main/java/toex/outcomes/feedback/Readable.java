package toex.outcomes.feedback;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.FeedbackMarkingRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.shared.Marking;

/** What of all feedback somebody may read, as far as its marking goes. */
@Component
class Readable {

    private final FeedbackMarkingRepository markings;
    private final Clearances clearances;

    Readable(FeedbackMarkingRepository markings, Clearances clearances) {
        this.markings = markings;
        this.clearances = clearances;
    }

    /** The markings that feedback has and that whoever is signed in is cleared for, as they are written. */
    List<String> markings() {
        return written(markings.inUse().stream().filter(clearances::allow));
    }

    /** The highest of them. */
    Marking marking() {
        return markings().stream().map(Marking::parse).reduce(Marking.OFFICIAL, Marking::and);
    }

    /** The markings that feedback has and that keep it from nobody. */
    List<String> unrestricted() {
        return written(markings.inUse().stream().filter(Marking::isUnrestricted));
    }

    /** The markings that invitations have and that whoever is signed in is cleared for. */
    List<String> invitations() {
        return written(markings.ofInvitations().stream().filter(clearances::allow));
    }

    private static List<String> written(Stream<Marking> markings) {
        return Stream.concat(Stream.of(Marking.OFFICIAL), markings)
                .map(Marking::text)
                .distinct()
                .toList();
    }
}

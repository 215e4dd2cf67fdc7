package toex.outcomes.performance;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import toex.outcomes.performance.data.RecordMarkings;
import toex.outcomes.security.Clearances;
import toex.outcomes.shared.Marking;

/** Decides which records are counted and listed for whom. Whatever reads records asks here first. */
@Component
class Sights {

    private final RecordMarkings markings;
    private final Clearances clearances;

    Sights(RecordMarkings markings, Clearances clearances) {
        this.markings = markings;
        this.clearances = clearances;
    }

    /** What whoever is signed in is cleared for; everything for the portal itself at work. */
    Sight now() {
        return of(clearances::allow);
    }

    /** What may leave the house: OFFICIAL and nothing besides, whoever asks. */
    Sight outside() {
        return of(Marking.OFFICIAL::equals);
    }

    /** What a file of this marking may say something of, as far as whoever is signed in may see it. */
    Sight under(Marking marking) {
        return of(other -> marking.covers(other) && clearances.allow(other));
    }

    private Sight of(Predicate<Marking> seen) {
        return new Sight(markings.all().entrySet().stream()
                .filter(each -> seen.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }
}

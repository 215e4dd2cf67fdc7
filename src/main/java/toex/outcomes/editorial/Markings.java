package toex.outcomes.editorial;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import toex.outcomes.security.Clearances;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Decides whether an item may be marked so by whoever is signed in. */
@Component
class Markings {

    private final Map<String, ContentKind> kinds;
    private final Clearances clearances;

    Markings(List<ContentKind> kinds, Clearances clearances) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ContentKind::code, kind -> kind));
        this.clearances = clearances;
    }

    /** @throws Refusal where the person would not see it any more, or everybody has to see this kind */
    void check(String kind, Marking marking) {
        clearances.check(marking);
        ContentKind known = kinds.get(kind);
        if (known != null && !known.mayBeRestricted() && !marking.isUnrestricted()) {
            throw new Refusal(
                    "This stands on pages and in reports that everybody sees, so it can only be OFFICIAL. Keep what is not out of it.");
        }
    }
}

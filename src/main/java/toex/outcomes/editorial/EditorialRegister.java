package toex.outcomes.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.editorial.data.ManuscriptRepository;
import toex.outcomes.shared.Marking;

/**
 * For features whose items hang on something outside the workflow: where an item stands, and the steps that follow from
 * outside, whoever has caused them and whether or not anybody is signed in. They run in the caller's transaction, which has
 * checked that they are due and which reads what is committed.
 */
@Component
public class EditorialRegister {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PORTAL = "system";

    private final ManuscriptQuery query;
    private final ManuscriptRepository repository;
    private final Chronicle chronicle;
    private final Clock clock;

    EditorialRegister(ManuscriptQuery query, ManuscriptRepository repository, Chronicle chronicle, Clock clock) {
        this.query = query;
        this.repository = repository;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The latest version of an item. */
    public Optional<Manuscript> latest(String kind, String name) {
        return query.versions(kind, name).stream().findFirst();
    }

    /** The first version of an item. */
    public Optional<Manuscript> first(String kind, String name) {
        return query.versions(kind, name).stream().reduce((later, earlier) -> earlier);
    }

    /** The version that readers see now, where they see one; else the latest one. */
    public Optional<Manuscript> standing(String kind, String name) {
        return visible(kind, name).or(() -> latest(kind, name));
    }

    /** The version that readers see now. */
    public Optional<Manuscript> visible(String kind, String name) {
        Instant now = clock.instant();
        return query.versions(kind, name).stream()
                .filter(it -> it.wasSeenBy(now))
                .findFirst()
                .filter(it -> it.progress().state() == State.PUBLISHED);
    }

    /**
     * What readers see now and every later version that was not withdrawn, the latest first. Where they see none any more, those
     * after the last that they saw; where they never saw one, all that were not withdrawn.
     */
    public List<Manuscript> current(String kind, String name) {
        Instant now = clock.instant();
        List<Manuscript> versions = query.versions(kind, name);
        int seen = versions.stream()
                .filter(it -> it.wasSeenBy(now))
                .findFirst()
                .map(last -> last.progress().state() == State.PUBLISHED ? last.number() : last.number() + 1)
                .orElse(1);
        return versions.stream()
                .filter(it -> it.number() >= seen && it.progress().state() != State.WITHDRAWN)
                .toList();
    }

    /** Every marking that some version of an item has. */
    public List<Marking> markings(long item) {
        return query.markings(item);
    }

    /** What readers see although its day to be looked at again has come, and of which nobody has been reminded for that day. */
    public List<Manuscript> toRemindOf() {
        Instant now = clock.instant();
        return query.toRemindOf(now, LocalDate.ofInstant(now, LONDON));
    }

    /** Notes that somebody is reminded; false where somebody has been, for the same day, or another day is set by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remind(Manuscript manuscript) {
        boolean first = repository.remind(manuscript.item());
        if (first) {
            chronicle.add(
                    manuscript,
                    PORTAL,
                    "reminded",
                    String.valueOf(manuscript.item().reviewOn()));
        }
        return first;
    }

    /** Takes back every version that was not taken back before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String kind, String name, String who, String reason) {
        Instant now = clock.instant();
        held(kind, name).stream()
                .filter(it -> it.progress().state() != State.WITHDRAWN)
                .forEach(it -> {
                    repository.step(it, it.progress().withdraw(reason), it.publishedAt(), now, now);
                    chronicle.add(it, who, "withdrawn", reason);
                });
    }

    /** Gives the latest version back to be changed, where it is in review. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decline(String kind, String name, String who, String reason) {
        held(kind, name).stream()
                .findFirst()
                .filter(it -> it.progress().state() == State.IN_REVIEW)
                .ifPresent(it -> {
                    repository.step(it, it.progress().decline(reason), it.publishedAt(), it.endedAt(), clock.instant());
                    chronicle.add(it, who, "declined", reason);
                });
    }

    /** Marks every version as what it is taken from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(String kind, String name, String who, Marking marking) {
        held(kind, name).stream().filter(it -> !it.marking().equals(marking)).forEach(it -> {
            repository.set(it, marking, it.embargo());
            chronicle.add(it, who, "marked", marking.text());
        });
    }

    /** Deletes the words of all versions and what was said of them; that they were there, and their steps, stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String kind, String name) {
        query.versions(kind, name).forEach(it -> repository.erase(it.id()));
    }

    /** All versions, the latest first; nobody else takes a step of them until the transaction ends. */
    private List<Manuscript> held(String kind, String name) {
        repository.lockVersions(kind, name);
        return query.versions(kind, name);
    }
}

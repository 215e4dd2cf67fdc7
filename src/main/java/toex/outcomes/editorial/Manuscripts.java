package toex.outcomes.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.CommentRepository;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.editorial.data.ManuscriptRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Writing: drafts whose sections are saved one by one as they are typed, and what is said of them. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Manuscripts {

    private final ManuscriptQuery query;
    private final ManuscriptRepository repository;
    private final CommentRepository comments;
    private final Chronicle chronicle;
    private final Clearances clearances;
    private final Markings markings;
    private final SignedIn signedIn;
    private final Clock clock;

    Manuscripts(
            ManuscriptQuery query,
            ManuscriptRepository repository,
            CommentRepository comments,
            Chronicle chronicle,
            Clearances clearances,
            Markings markings,
            SignedIn signedIn,
            Clock clock) {
        this.query = query;
        this.repository = repository;
        this.comments = comments;
        this.chronicle = chronicle;
        this.clearances = clearances;
        this.markings = markings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Begins a new item with its first draft.
     *
     * @param name of its own among its kind, as it stands in addresses
     * @param texts of its sections
     * @throws Refusal where there is one of that name, or the name cannot stand in an address
     */
    public Manuscript begin(String kind, String name, Marking marking, Map<String, String> texts) {
        Item item = new Item(0, kind, name, 0, null);
        markings.check(kind, marking);
        try {
            return draft(repository.insert(item.kind(), item.name()), marking, texts);
        } catch (DuplicateKeyException taken) {
            throw new Refusal("There is one named \"%s\" already. Choose another name.".formatted(name), taken);
        }
    }

    /**
     * Begins the next version of an item, with the words of the version seen.
     *
     * @throws Refusal where a version is being worked on already
     */
    public Manuscript beginNext(Manuscript seen) {
        repository.lock(seen.item());
        if (query.versions(seen.item().kind(), seen.item().name()).stream().anyMatch(Manuscripts::isUnderway)) {
            throw new Refusal("A new version of this is being worked on already. Open it from the list of content.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        seen.sections().forEach(section -> texts.put(section.name(), section.text()));
        return draft(seen.item().id(), seen.marking(), texts);
    }

    /** A manuscript as it is now, where the person is cleared for it. */
    public Optional<Manuscript> find(long id) {
        return query.find(id).filter(it -> clearances.allow(it.marking()));
    }

    /** All versions of an item for which the person is cleared, the latest first; none where there is no such item. */
    public List<Manuscript> versions(String kind, String name) {
        return query.versions(kind, name).stream()
                .filter(it -> clearances.allow(it.marking()))
                .toList();
    }

    /**
     * Keeps a section of a draft, at once and for good.
     *
     * @param seen version of the section that was changed; 0 for one that was not there
     * @return what is kept now, or what somebody else has saved since then
     * @throws Refusal where the manuscript is no draft any more, or the text is too long
     */
    public Save save(long manuscript, String section, int seen, String text) {
        String person = signedIn.person().name();
        if (text.length() > Section.LONGEST) {
            throw new Refusal("This has %,d characters, and at most %,d can be kept. Shorten it."
                    .formatted(text.length(), Section.LONGEST));
        }
        query.marking(manuscript).ifPresent(clearances::check);
        if (kept(manuscript, section, seen, text, person)) {
            if (repository.addWriter(manuscript, person)) {
                query.find(manuscript).ifPresent(it -> chronicle.add(it, "written-in", ""));
            }
            return new Save.Saved(now(manuscript, section));
        }
        return overtaken(manuscript, section, text);
    }

    /** What is said of a manuscript, in the order in which it was said; a comment is marked as what it is about. */
    public List<Comment> comments(Manuscript manuscript) {
        query.marking(manuscript.id()).ifPresent(clearances::check);
        return comments.of(manuscript.id());
    }

    /**
     * Says something of a section, at any time.
     *
     * @throws Refusal where nothing is said, or too much
     */
    public void comment(Manuscript manuscript, String section, String text) {
        query.marking(manuscript.id()).ifPresent(clearances::check);
        String said = text.strip();
        if (said.isEmpty() || said.length() > Comment.LONGEST) {
            throw new Refusal("Write a comment of at most %,d characters.".formatted(Comment.LONGEST));
        }
        comments.insert(manuscript.id(), section, said, signedIn.person().name(), clock.instant());
        chronicle.add(manuscript, "commented", section);
    }

    /** Says that a comment has been seen to; nothing happens where somebody said so before. */
    public void settle(Manuscript manuscript, Comment comment) {
        if (comments.settle(comment.id(), signedIn.person().name())) {
            chronicle.add(manuscript, "comment-settled", comment.section());
        }
    }

    private Manuscript draft(long item, Marking marking, Map<String, String> texts) {
        String person = signedIn.person().name();
        Instant now = clock.instant();
        long id = repository.draft(item, marking, person, now);
        repository.fill(id, texts, person, now);
        Manuscript draft = query.find(id).orElseThrow();
        chronicle.add(draft, "begun", "");
        return draft;
    }

    private boolean kept(long manuscript, String section, int seen, String text, String person) {
        try {
            return seen == 0
                    ? repository.insert(manuscript, section, text, person, clock.instant())
                    : repository.save(manuscript, section, seen, text, person, clock.instant());
        } catch (DuplicateKeyException quicker) {
            return false;
        }
    }

    private Save overtaken(long manuscript, String section, String text) {
        if (query.find(manuscript).filter(Manuscript::isDraft).isEmpty()) {
            throw new Refusal(
                    "This is no draft any more, so your latest words were not saved. Copy them, then open it again to see what it is now.");
        }
        Section theirs = now(manuscript, section);
        return theirs.text().equals(text) ? new Save.Saved(theirs) : new Save.Overtaken(theirs);
    }

    private Section now(long manuscript, String section) {
        return query.section(manuscript, section).orElseGet(() -> Section.blank(section));
    }

    private static boolean isUnderway(Manuscript manuscript) {
        return switch (manuscript.progress().state()) {
            case DRAFT, IN_REVIEW, APPROVED -> true;
            case PUBLISHED, WITHDRAWN -> false;
        };
    }
}

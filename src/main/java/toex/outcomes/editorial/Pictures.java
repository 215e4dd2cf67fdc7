package toex.outcomes.editorial;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.PictureRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/** The pictures of items. */
@Service
public class Pictures {

    private final PictureRepository repository;
    private final Chronicle chronicle;
    private final SignedIn signedIn;
    private final Clock clock;

    Pictures(PictureRepository repository, Chronicle chronicle, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.chronicle = chronicle;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Keeps a picture with the item of a draft, encoded anew.
     *
     * @return its number
     * @throws Refusal where it is no picture or too large
     */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    @Transactional
    public long add(Manuscript draft, byte[] file) {
        Picture picture = Picture.of(file);
        long id = repository.insert(draft.item(), picture, signedIn.person().name(), clock.instant());
        chronicle.add(draft, "picture-added", "picture %d".formatted(id));
        return id;
    }

    /** The picture of that number, where it is one of the manuscript's item; the manuscript is one that the reader was given. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Picture> find(Manuscript manuscript, long id) {
        return repository.find(manuscript.item(), id);
    }

    /** The pictures that manuscripts name by their numbers, each where it is one of its manuscript's item, by number. */
    @PreAuthorize("isAuthenticated()")
    public SortedMap<Long, Picture> find(Map<Manuscript, List<Long>> named) {
        Set<Long> ids = named.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        SortedMap<Long, Picture> found = new TreeMap<>();
        repository.find(ids).stream()
                .filter(kept -> named.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().item().id() == kept.item()
                                && entry.getValue().contains(kept.id())))
                .forEach(kept -> found.put(kept.id(), kept.picture()));
        return found;
    }
}

package toex.outcomes.performance;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.performance.data.ImportLinks;
import toex.outcomes.performance.data.ImportLinks.Linked;
import toex.outcomes.performance.data.MarkingRepository;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Gives the records of an import another marking, in the caller's transaction; the caller asks whether it may be. */
@Service
@PreAuthorize("hasAnyRole('ANALYST', 'APPROVER')")
@Transactional(propagation = Propagation.MANDATORY)
public class MarkedRecords {

    private final MarkingRepository repository;
    private final ImportLinks links;
    private final Sights sights;
    private final ApplicationEventPublisher events;

    MarkedRecords(MarkingRepository repository, ImportLinks links, Sights sights, ApplicationEventPublisher events) {
        this.repository = repository;
        this.links = links;
        this.sights = sights;
        this.events = events;
    }

    /**
     * Marks the import, and counts its records anew for everybody. An import is marked at least as high as those whose
     * records it amends.
     *
     * @throws Refusal where one that it builds on, or that builds on it, has to be marked otherwise first
     */
    public void mark(long importId, Marking marking) {
        refuse(
                links.after(importId).stream()
                        .filter(later -> !later.marking().covers(marking))
                        .toList(),
                "A later import says more of the same records and is marked lower. Raise %s first.");
        refuse(
                links.before(importId).stream()
                        .filter(earlier -> !marking.covers(earlier.marking()))
                        .toList(),
                "It says more of records that are marked higher. Lower %s first.");
        repository.mark(importId, marking);
        events.publishEvent(new RecordsMarked(importId));
    }

    private void refuse(List<Linked> linked, String sentence) {
        if (!linked.isEmpty()) {
            throw new Refusal(sentence.formatted(names(linked, sights.now())));
        }
    }

    /** In quotation marks and in one line; an import that is not in sight has no name. */
    static String names(List<Linked> linked, Sight sight) {
        return linked.stream()
                .map(one -> sight.markings().contains(one.number())
                        ? "\"%s\"".formatted(one.fileName())
                        : "an import that your account is not cleared for")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

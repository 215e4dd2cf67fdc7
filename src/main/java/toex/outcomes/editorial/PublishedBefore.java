package toex.outcomes.editorial;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.editorial.data.ManuscriptRepository;
import toex.outcomes.editorial.data.StepRepository;
import toex.outcomes.shared.Marking;

/** Takes in what was published before the portal was there. */
@Component
public class PublishedBefore {

    private final ManuscriptQuery query;
    private final ManuscriptRepository repository;
    private final StepRepository steps;

    PublishedBefore(ManuscriptQuery query, ManuscriptRepository repository, StepRepository steps) {
        this.query = query;
        this.repository = repository;
        this.steps = steps;
    }

    /** Whether there is any item of the kind. */
    public boolean has(String kind) {
        return query.has(kind);
    }

    /** Adds a published item that is OFFICIAL after those of its kind. */
    @Transactional
    public void add(
            String kind, String name, Map<String, String> texts, String author, String approver, Instant published) {
        add(kind, name, Marking.OFFICIAL, texts, author, approver, published);
    }

    /** Adds a published item after those of its kind. */
    @Transactional
    public void add(
            String kind,
            String name,
            Marking marking,
            Map<String, String> texts,
            String author,
            String approver,
            Instant published) {
        long id = repository.draft(repository.insert(kind, name), marking, author, published);
        repository.fill(id, texts, author, published);
        repository.addWriter(id, author);
        Manuscript draft = query.find(id).orElseThrow();
        Progress progress =
                Progress.draft(author).submit(author).approve(approver).publish();
        repository.step(draft, progress, published, null, published);
        steps.add(id, published, approver, "published", "before the portal was there");
    }

    /** Adds an item that somebody is writing. */
    @Transactional
    public void addDraft(String kind, String name, Map<String, String> texts, String author, Instant begun) {
        begin(kind, name, texts, author, begun);
    }

    /** Adds an item that waits for its approval. */
    @Transactional
    public void addInReview(String kind, String name, Map<String, String> texts, String author, Instant begun) {
        long id = begin(kind, name, texts, author, begun);
        Manuscript draft = query.find(id).orElseThrow();
        repository.step(draft, draft.progress().submit(author), null, null, begun);
        steps.add(id, begun, author, "submitted", "");
    }

    private long begin(String kind, String name, Map<String, String> texts, String author, Instant begun) {
        long id = repository.draft(repository.insert(kind, name), Marking.OFFICIAL, author, begun);
        repository.fill(id, texts, author, begun);
        repository.addWriter(id, author);
        steps.add(id, begun, author, "begun", "");
        return id;
    }
}

package toex.outcomes.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.document.Block;
import toex.outcomes.document.Publication;
import toex.outcomes.document.Seal;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Puts a report together: a template and a snapshot become a publication, with nothing else read. */
final class Composer {

    private final Template template;
    private final Snapshot snapshot;
    private final Facts facts;
    private final LiveWords words;
    private final String fingerprint;
    private final FrozenSnapshot frozen;
    private final List<Block> made = new ArrayList<>();
    private final @Nullable Seal seal;

    /** @param seal null for what is not issued */
    Composer(Template template, FrozenSnapshot frozen, @Nullable Seal seal) {
        this.seal = seal;
        this.template = template;
        this.frozen = frozen;
        this.snapshot = frozen.snapshot();
        this.facts = new Facts(snapshot);
        this.words = new LiveWords(snapshot);
        this.fingerprint = frozen.fingerprint();
    }

    /** The publication, whose fingerprint is that of template, wording and snapshot together. */
    Publication publication() {
        if (template.needsRegion() && snapshot.region().isEmpty()) {
            throw new Refusal("A %s is about one region. Choose the region first."
                    .formatted(template.words("name").toLowerCase(Locale.UK)));
        }
        String title = snapshot.isAboutForce()
                ? Wording.of("force-pack.title", facts.scope())
                : template.words("title", facts.scope());
        Marking marking = template.choice().marking(snapshot);
        List<Block> blocks = blocks(template.parts());
        return new Publication(
                title,
                Wording.of("subject"),
                "en-GB",
                marking,
                snapshot.asOf().orElse(Instant.EPOCH),
                CanonicalJson.sha256(template.text() + fingerprint + (seal == null ? "" : seal)),
                snapshot.demonstration() ? Wording.of("demonstration") : "",
                new Publication.Wording(Wording.of("head", facts.scope()), facts.foot(), Wording.of("page")),
                template.sheet(),
                blocks,
                seal,
                new ReportFiles(facts, blocks).attachments(frozen));
    }

    List<Block> blocks(List<Template.Part> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Template.Part part : parts) {
            List<Block> next = Parts.named(part.name()).blocks(part, this);
            blocks.addAll(next);
            if (part.parts().isEmpty()) {
                made.addAll(next);
            }
        }
        return blocks;
    }

    /** The blocks that were made so far, one after another. */
    List<Block> made() {
        return made;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The snapshot's. */
    String fingerprint() {
        return fingerprint;
    }

    /** The words of people, with what their tokens stand for. */
    LiveWords words() {
        return words;
    }

    /** What the report is called, without its period and region. */
    String name() {
        return snapshot.isAboutForce()
                ? Wording.of("force-pack.name")
                : template.words().getOrDefault("title", template.words("name"));
    }

    /** How the whole is marked. */
    Marking marking() {
        return template.choice().marking(snapshot);
    }

    Optional<Seal> seal() {
        return Optional.ofNullable(seal);
    }

    Facts facts() {
        return facts;
    }
}

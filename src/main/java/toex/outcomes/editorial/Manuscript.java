package toex.outcomes.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;

/**
 * One version of what an item says, and how far it is on its way.
 *
 * @param number from 1
 * @param embargo before which nobody else sees it, null for none
 * @param writers account names of all who have written in this version
 * @param changed when its latest step was taken
 * @param publishedAt from when readers see it, null before it is published
 * @param endedAt when it was withdrawn, null where it was not
 * @param version of the row, for optimistic locking of its steps
 */
public record Manuscript(
        long id,
        Item item,
        int number,
        Marking marking,
        @Nullable Instant embargo,
        Progress progress,
        List<Section> sections,
        Set<String> writers,
        Instant changed,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        int version) {

    /** The section in which every kind keeps its title. */
    public static final String TITLE = "title";

    public Manuscript {
        sections = List.copyOf(sections);
        writers = Set.copyOf(writers);
    }

    /** The section of that name, a blank one where nobody has written it. */
    public Section section(String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseGet(() -> Section.blank(name));
    }

    /** What stands in the section of that name, empty for nothing. */
    public String text(String name) {
        return section(name).text();
    }

    /** Its title, or the item's name until it has one. */
    public String title() {
        String title = text(TITLE);
        return title.isBlank() ? item.name() : title;
    }

    /** Whether it may still be written in. */
    public boolean isDraft() {
        return progress.state() == State.DRAFT;
    }

    /** Whether it has been published but not yet to be seen at that time. */
    public boolean isScheduled(Instant now) {
        return progress.state() == State.PUBLISHED && publishedAt != null && publishedAt.isAfter(now);
    }

    /** Whether readers have seen it by that time: it came to its time before it was withdrawn. */
    public boolean wasSeenBy(Instant now) {
        return publishedAt != null && !publishedAt.isAfter(now) && (endedAt == null || !publishedAt.isAfter(endedAt));
    }

    /** Whether somebody else than whoever wrote or submitted it asks. */
    public boolean mayBeApprovedBy(String who) {
        return progress.mayBeApprovedBy(who) && !writers.contains(who);
    }

    /** What the audit trail calls it: {@code case-study operation-miyo, version 2}. */
    public String subject() {
        return "%s, version %d".formatted(item.subject(), number);
    }
}

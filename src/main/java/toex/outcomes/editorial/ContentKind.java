package toex.outcomes.editorial;

import java.util.List;

/** What a feature says of its kind of item. Each feature offers a bean for each of its kinds. */
public interface ContentKind {

    /** In the database and in addresses: {@code case-study}. */
    String code();

    /** Key of its name among the portal's texts. */
    String nameKey();

    /** Names of its sections in their order; {@link Manuscript#TITLE} is one of them, unless the title stays as it was begun. */
    List<String> sections();

    /** Key of a section's name among the portal's texts. */
    String sectionKey(String section);

    /** Path of the page on which the item is edited, without a leading slash. */
    default String path(Item item) {
        return "content/%s/%s".formatted(item.kind(), item.name());
    }

    /** What lists call it: its title, or what says more while it has none. */
    default String title(Manuscript manuscript) {
        return manuscript.title();
    }

    /** Whether the page with all content offers to begin a new one. */
    default boolean isBegunHere() {
        return true;
    }

    /** Whether it may be marked so that not everybody sees it. */
    default boolean mayBeRestricted() {
        return true;
    }

    /** What has to be put right before it can be submitted, a sentence each; none where nothing has. */
    List<String> problems(Manuscript manuscript);

    /** What stands outside the manuscript against approving or publishing it now, a sentence each; none by default. */
    default List<String> objections(Manuscript manuscript) {
        return List.of();
    }
}

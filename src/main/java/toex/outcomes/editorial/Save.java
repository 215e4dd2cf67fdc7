package toex.outcomes.editorial;

/** What became of an attempt to save a section. */
public sealed interface Save {

    /** It is kept as it stands here. */
    record Saved(Section section) implements Save {}

    /** Somebody else changed the section meanwhile; theirs stands and nothing was overwritten. */
    record Overtaken(Section theirs) implements Save {}
}

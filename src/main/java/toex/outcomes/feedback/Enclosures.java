package toex.outcomes.feedback;

import java.util.Optional;

/** What goes with the letters of a kind. Whoever has such letters sent offers a bean. */
public interface Enclosures {

    /** Of which letters. */
    Letter.Kind kind();

    /** What goes with a letter; empty where it may go to nobody any more, and neither may the letter. */
    Optional<Enclosure> of(Letter letter);

    /** A file. */
    record Enclosure(String fileName, String type, byte[] bytes) {}
}

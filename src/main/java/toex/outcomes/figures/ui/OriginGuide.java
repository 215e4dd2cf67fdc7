package toex.outcomes.figures.ui;

import java.util.Optional;
import toex.outcomes.figures.Figure;
import toex.outcomes.shared.RegionCode;

/** What the door to a figure's source must ask the rooms above: names of places, and where records are listed. */
public interface OriginGuide {

    /** The region's name for people. */
    String region(RegionCode code);

    /** How a reader gets to the records that the figure was counted from. */
    sealed interface Records {}

    /** They are listed at that address, and the reader may open it. */
    record At(String address) implements Records {}

    /** They are listed for others than this reader. */
    record NotYours() implements Records {}

    /** Empty where the records of such a figure are listed nowhere. */
    Optional<Records> records(Figure figure);
}

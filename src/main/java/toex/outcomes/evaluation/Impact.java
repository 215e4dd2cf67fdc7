package toex.outcomes.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;

/**
 * What support changes about one stage of work on a threat.
 *
 * @param name the stage: "Identify and score the threat"
 * @param speed how many times faster (1.80 is 80% faster)
 * @param time days saved or gained; its measure's name says of what
 * @param money pounds; its measure's name says of what
 * @param unitMoney pounds for each unit of work, null where none is published
 */
public record Impact(
        String name,
        Figure speed,
        Figure time,
        Figure money,
        @Nullable Figure unitMoney) {

    /** How much faster in per cent: 80 where the speed is 1.80. */
    public int percentFaster() {
        return speed.value() == null ? 0 : speed.value().movePointRight(2).intValue() - 100;
    }

    /** All its figures, in the order of the record. */
    public List<Figure> figures() {
        return Stream.of(speed, time, money, unitMoney).filter(Objects::nonNull).toList();
    }
}

package toex.outcomes.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/**
 * What two periods of the same groups say: how many rose and how many fell.
 *
 * @param title true of the figures, neutral where one of them is hidden or they are few
 * @param emphasised codes of the groups that the title is about
 */
record Slope(String title, Set<String> emphasised) {

    private static final int FEWEST = 3;

    static Slope of(Series before, Series after) {
        Matrix matrix = new Matrix(List.of(before, after));
        Dimension by = before.figures().dimension();
        String measure = before.figures().measure().shortName();
        List<String> rose = new ArrayList<>();
        List<String> fell = new ArrayList<>();
        int known = 0;
        for (Group group : matrix.groups()) {
            Figure one = matrix.at(before, group);
            Figure other = matrix.at(after, group);
            if (hidden(one) || hidden(other)) {
                return neutral(measure, by, before, after);
            }
            if (!group.code().equals(Group.NOT_RECORDED) && one != null && other != null) {
                known++;
                (other.drawn() > one.drawn() ? rose : other.drawn() < one.drawn() ? fell : new ArrayList<String>())
                        .add(group.code());
            }
        }
        if (known < FEWEST || rose.size() == fell.size()) {
            return neutral(measure, by, before, after);
        }
        boolean up = rose.size() > fell.size();
        List<String> most = up ? rose : fell;
        String all = most.size() == known ? ".all" : "";
        String words = Words.of(
                (up ? "slope.rose" : "slope.fell") + all, measure, most.size(), known, Words.of("many." + by.code()));
        return new Slope(capital(words), most.stream().collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean hidden(@Nullable Figure figure) {
        return figure != null && figure.value() == null;
    }

    private static Slope neutral(String measure, Dimension by, Series before, Series after) {
        String words = Words.of("slope.neutral", measure, before.name(), after.name(), Words.of("by." + by.code()));
        return new Slope(capital(words), Set.of());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}

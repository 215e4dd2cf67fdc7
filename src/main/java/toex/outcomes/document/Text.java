package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import toex.outcomes.figures.Figure;

/** Words of a document with their emphasis, figures and links. White space counts as one space. */
public record Text(List<Run> runs) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Run(words, Run.Kind.PLAIN, null)));
    }

    public static Text strong(String words) {
        return new Text(List.of(new Run(words, Run.Kind.STRONG, null)));
    }

    /** The figure as people read it, never broken over two lines. */
    public static Text of(Figure figure) {
        return new Text(List.of(new Run(figure.text(), Run.Kind.FIGURE, null, figure)));
    }

    /** The figure as the cell of a table has it: in the type of its neighbours. */
    public static Text cell(Figure figure) {
        return new Text(List.of(new Run(figure.text(), Run.Kind.PLAIN, null, figure)));
    }

    /** What is read as one figure, never broken over two lines. */
    public static Text figure(String words) {
        return new Text(List.of(new Run(words, Run.Kind.FIGURE, null)));
    }

    /** Words that lead to an address. */
    public static Text link(String words, String address) {
        return new Text(List.of(new Run(words, Run.Kind.PLAIN, address)));
    }

    /** Words that their speaker emphasised. */
    public static Text underlaid(String words) {
        return new Text(List.of(new Run(words, Run.Kind.UNDERLAID, null)));
    }

    public Text and(Text more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Text(all);
    }

    public Text and(String words) {
        return and(of(words));
    }

    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.words().isBlank());
    }

    /** The figures that its words give, in their order. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(runs.size());
        for (Run run : runs) {
            if (run.figure() != null) {
                figures.add(run.figure());
            }
        }
        return figures;
    }

    /** The bare words. */
    public String words() {
        return runs.size() == 1
                ? runs.getFirst().words()
                : runs.stream().map(Run::words).collect(Collectors.joining());
    }
}

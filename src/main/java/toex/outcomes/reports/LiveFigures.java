package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.LiveFigure;

/** The figures of a snapshot by the names that words call them, in the order in which they are offered. */
final class LiveFigures {

    static final String NATIONAL = "national/";

    private final Map<String, LiveFigure> figures = new LinkedHashMap<>();

    private LiveFigures() {}

    static LiveFigures of(Snapshot snapshot) {
        LiveFigures live = new LiveFigures();
        snapshot.counts().forEach(figure -> live.add(code(figure), Facts.capital(name(figure)), figure));
        snapshot.benefit()
                .ifPresent(benefit -> Stream.of(benefit.total(), benefit.cashable())
                        .forEach(figure -> live.add(code(figure), Facts.capital(name(figure)), figure)));
        snapshot.impacts().forEach(live::add);
        snapshot.national()
                .forEach(figure -> live.add(
                        NATIONAL + code(figure), Wording.of("live.national", Facts.capital(name(figure))), figure));
        snapshot.tables().stream()
                .filter(table -> table.dimension() != Dimension.MONTH)
                .forEach(live::add);
        return live;
    }

    List<LiveFigure> all() {
        return new ArrayList<>(figures.values());
    }

    Optional<LiveFigure> named(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    private void add(String key, String label, Figure figure) {
        figures.putIfAbsent(key, new LiveFigure(key, label, figure));
    }

    private void add(Impact impact) {
        impact.figures()
                .forEach(figure -> add(code(figure), Wording.of("figure.stage", impact.name(), name(figure)), figure));
    }

    private void add(FigureTable table) {
        for (Figure figure : table.rows()) {
            Group group = figure.group();
            if (group != null) {
                add(
                        key(table, group.code()),
                        Wording.of("figure.stage", Facts.capital(name(figure)), group.label()),
                        figure);
            }
        }
    }

    /** How words call a cell of the table. */
    static String key(FigureTable table, String group) {
        return table.measure().code() + "/" + table.dimension().code() + "/" + group;
    }

    private static String code(Figure figure) {
        return figure.measure().code().value();
    }

    private static String name(Figure figure) {
        return figure.measure().name();
    }
}

package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;

/** Looks for a force by its name: shows it on the map, says its figure and that of its region, and leads to the region. */
class ForceSearch extends Div {

    /** A force and its region. */
    private record Found(AreaMap.Part force, AreaMap.Area region) {}

    private final transient AreaMap map;
    private final MapFrame frame;
    private final transient Function<String, @Nullable String> address;
    private final Div answer = new Div();

    ForceSearch(AreaMap map, MapFrame frame, Function<String, @Nullable String> address) {
        this.map = map;
        this.frame = frame;
        this.address = address;
        addClassName("map-search");
        answer.addClassName("map-answer");
        answer.getElement().setAttribute("role", "status");
        add(field(), answer);
    }

    private ComboBox<Found> field() {
        ComboBox<Found> field = new ComboBox<>(getTranslation("drawing.map.search"));
        field.setPlaceholder(getTranslation("drawing.map.search.help"));
        field.setItems(forces());
        field.setItemLabelGenerator(found -> found.force().name());
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> show(event.getValue()));
        return field;
    }

    private List<Found> forces() {
        return map.areas().stream()
                .flatMap(region -> region.parts().stream().map(force -> new Found(force, region)))
                .sorted(Comparator.comparing(found -> found.force().name()))
                .toList();
    }

    private void show(@Nullable Found found) {
        answer.removeAll();
        frame.find(found == null ? "" : found.force().code());
        if (found == null) {
            return;
        }
        answer.add(new Span(getTranslation(
                "drawing.map.found",
                found.force().name(),
                found.region().name(),
                text(map.parts(), found.force().code()),
                text(map.figures(), found.region().code()),
                map.figures().measure().shortName())));
        String page = address.apply(found.region().code());
        if (page != null) {
            Anchor link = new Anchor(
                    page,
                    getTranslation("drawing.map.found.open", found.region().name()));
            link.getElement().setAttribute("router-link", "");
            answer.add(link);
        }
    }

    private static String text(@Nullable FigureTable figures, String code) {
        return figures == null
                ? ""
                : figures.rows().stream()
                        .filter(row -> row.group() != null && row.group().code().equals(code))
                        .map(Figure::text)
                        .findFirst()
                        .orElse("0");
    }
}

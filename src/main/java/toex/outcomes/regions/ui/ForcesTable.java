package toex.outcomes.regions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.ui.RowTable;

/**
 * What was counted of each force of a region, with the door to where it comes from: its forces of today, and after them
 * those that were of the region when something was recorded of them, so that each column adds up to the region's figure.
 */
class ForcesTable extends Div {

    /** @param tables each measure by force */
    ForcesTable(Region region, List<FigureTable> tables) {
        addClassName("forces-table");
        RowTable<Group> table = new RowTable<>(getTranslation("regions.forces.caption"));
        table.text(getTranslation("regions.force"), Group::label);
        tables.forEach(measure -> table.column(capital(measure.measure().shortName()), force -> cell(measure, force)));
        table.show(forces(region, tables));
        add(table);
        Div doors = new Div();
        doors.addClassName("drawing-line");
        tables.stream().findFirst().ifPresent(measure -> doors.add(new SourceDoor(measure.total())));
        add(doors);
    }

    private static List<Group> forces(Region region, List<FigureTable> tables) {
        Map<String, Group> forces = new LinkedHashMap<>();
        region.forces().forEach(force -> {
            String code = force.code().value();
            forces.put(code, new Group(code, force.shortName()));
        });
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> Objects.requireNonNull(row.group()))
                .forEach(group -> forces.putIfAbsent(group.code(), group));
        return List.copyOf(forces.values());
    }

    private static Component cell(FigureTable measure, Group force) {
        return measure.rows().stream()
                .filter(row -> row.group() != null && row.group().code().equals(force.code()))
                .findFirst()
                .<Component>map(FigureText::new)
                .orElseGet(() -> new Text("0"));
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1);
    }
}

package toex.outcomes.regions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.ui.RowTable;

/** What was counted of each force of a region, with the door to where it comes from. */
class ForcesTable extends Div {

    /** @param tables each measure by force */
    ForcesTable(Region region, List<FigureTable> tables) {
        addClassName("forces-table");
        RowTable<Force> table = new RowTable<>(getTranslation("regions.forces.caption"));
        table.text(getTranslation("regions.force"), Force::shortName);
        tables.forEach(measure -> table.column(capital(measure.measure().shortName()), force -> cell(measure, force)));
        table.show(region.forces());
        add(table);
        Div doors = new Div();
        doors.addClassName("drawing-line");
        tables.stream().findFirst().ifPresent(measure -> doors.add(new SourceDoor(measure.total())));
        add(doors);
    }

    private static Component cell(FigureTable measure, Force force) {
        return measure.rows().stream()
                .filter(row -> row.group() != null
                        && row.group().code().equals(force.code().value()))
                .findFirst()
                .<Component>map(FigureText::new)
                .orElseGet(() -> new Text("0"));
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1);
    }
}

package toex.outcomes.evaluation.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import toex.outcomes.drawing.ui.PairedBars;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;

/** The stages of work on a threat with the speed, time and money that support gains. Rows stack on a narrow page. */
class ImpactTable extends NativeTable {

    ImpactTable(List<Impact> impacts) {
        addClassNames("impact-table", "stacking");
        NativeTableRow head = getHead().addRow();
        for (String column : List.of("stage", "speed", "time", "money")) {
            head.add(header(getTranslation("evaluation.column." + column), "col"));
        }
        impacts.forEach(this::row);
    }

    private void row(Impact impact) {
        NativeTableHeaderCell stage = header("", "row");
        stage.add(new Paragraph(impact.name()), new SourceDoor(impact.figures(), impact.name()));
        NativeTableCell speed = cell("speed");
        Div factor = new Div();
        add(factor, impact.speed(), getTranslation("evaluation.faster", impact.percentFaster()));
        Div pair = new Div(factor, new PairedBars(impact.speed()));
        pair.addClassName("impact-pair");
        speed.add(pair);
        NativeTableCell time = cell("time");
        add(time, impact.time(), impact.time().measure().name());
        NativeTableCell money = cell("money");
        add(money, impact.money(), impact.money().measure().name());
        if (impact.unitMoney() != null) {
            add(money, impact.unitMoney(), impact.unitMoney().measure().name());
        }
        getBody().addRow().add(stage, speed, time, money);
    }

    /** @param column whose head stands before the cell where the rows are stacked */
    private NativeTableCell cell(String column) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-head", getTranslation("evaluation.column." + column));
        return cell;
    }

    private static void add(HasComponents cell, Figure figure, String label) {
        Paragraph value = new Paragraph(new FigureText(figure));
        value.addClassName("impact-value");
        Paragraph name = new Paragraph(label);
        name.addClassName("note");
        cell.add(value, name);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

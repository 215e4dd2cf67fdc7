package toex.outcomes.figures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.util.List;
import toex.outcomes.figures.Figure;

/** What is behind a figure, or behind a few that stand together. */
class SourceDialog extends Dialog {

    SourceDialog(List<Figure> figures) {
        addClassName("source-dialog");
        setHeaderTitle(getTranslation("figures.source.title"));
        Div content = new Div();
        content.addClassName("source-content");
        for (Figure figure : figures) {
            if (content.getComponentCount() > 0) {
                content.add(new Hr());
            }
            content.add(new FigureOrigin(figure));
        }
        add(content);
        Button close = new Button(getTranslation("figures.source.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}

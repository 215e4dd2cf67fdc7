package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.dataimport.ContextPublication;
import toex.outcomes.dataimport.RegionContext;
import toex.outcomes.figures.ui.FiguresTable;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.shared.ui.PageSection;

/** What others have published of the region, apart from the programme's own counts and never added to them. */
class ContextSection extends PageSection {

    ContextSection(RegionContext context) {
        super();
        addClassName("region-context");
        ContextPublication publication = context.publication();
        title(getTranslation("regions.context.title", publication.title()));
        Paragraph apart = new Paragraph(getTranslation("regions.context.apart", publication.publisher()));
        apart.addClassName("region-context-apart");
        add(apart);
        if (context.quarters().rows().isEmpty()) {
            add(new Paragraph(
                    getTranslation("regions.context.none", context.covers().inWords())));
        } else {
            Paragraph basis = new Paragraph(
                    context.forces() == 0
                            ? getTranslation("regions.context.basis.own")
                            : getTranslation("regions.context.basis", context.forces()));
            basis.addClassName("note");
            add(new FiguresTable(context.quarters()), basis);
        }
        add(doors(context));
    }

    private Div doors(RegionContext context) {
        Anchor document = new Anchor(context.publication().url(), getTranslation("regions.context.document"));
        document.getElement().setAttribute("rel", "noopener noreferrer");
        Div doors = new Div(new SourceDoor(context.quarters().total()), document);
        doors.addClassName("region-context-doors");
        return doors;
    }
}

package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;

/** Where a row of a list is taken hold of with a pointer and dragged onto another one; keys have the buttons beside it. */
class DragHandle extends Span {

    private final String name;

    /**
     * @param row that is dragged, and that others are dropped on
     * @param name the row's
     * @param dropped is told the name of the row that was dragged, and of the one that it was dropped on
     */
    DragHandle(Component row, String name, BiConsumer<String, String> dropped) {
        super("⠿");
        this.name = name;
        addClassName("drag-handle");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("title", getTranslation("reports.draft.drag"));
        DragSource<DragHandle> source = DragSource.create(this);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragImage(row, 0, 0);
        DropTarget<Component> target = DropTarget.create(row);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(event -> event.getDragSourceComponent()
                .filter(DragHandle.class::isInstance)
                .map(DragHandle.class::cast)
                .ifPresent(dragged -> dropped.accept(dragged.name, name)));
    }
}

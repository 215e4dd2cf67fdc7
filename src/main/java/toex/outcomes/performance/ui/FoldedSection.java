package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A part of a page that few readers need: its heading opens it, and its content is made when that is done first. */
class FoldedSection extends Section {

    private final H2 heading = new H2();
    private final Div content = new Div();
    private final NativeDetails details = new NativeDetails(heading, content);
    private transient @Nullable Runnable filling;

    /** @param id within what is folded: whoever follows a link to it finds it open */
    FoldedSection(String id, String title) {
        addClassNames("page-section", "folded-section");
        content.setId(id);
        title(title);
        details.addToggleListener(turned -> {
            if (turned.isOpened()) {
                fill();
            }
        });
        add(details);
    }

    /** What makes the content of this part, once. */
    final void whenOpened(Runnable filling) {
        this.filling = filling;
    }

    final void title(String text) {
        heading.setText(text);
    }

    /** Shows it open. */
    final void open() {
        fill();
        details.setOpen(true);
    }

    private void fill() {
        Runnable waiting = filling;
        filling = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    final void standfirst(String text) {
        Paragraph standfirst = new Paragraph(text);
        standfirst.addClassName("standfirst");
        content.addComponentAsFirst(standfirst);
    }

    final void content(Component... components) {
        content.add(components);
    }
}

package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** Things that follow one another along a line: steps of a process, years of a timeline. Down the page where it is narrow. */
public class Sequence extends OrderedList {

    /** @param kind class of the style sheets: {@code steps} or {@code timeline} */
    public Sequence(String kind) {
        addClassNames("sequence", kind);
    }

    /**
     * Adds the next one.
     *
     * @param mark what stands on the line, for the eye alone; empty for a plain dot
     */
    public void add(String mark, String title, String... texts) {
        Span dot = new Span(mark);
        dot.addClassName("sequence-mark");
        dot.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(dot, new H3(title));
        Arrays.stream(texts).filter(text -> !text.isEmpty()).forEach(text -> item.add(new Paragraph(text)));
        add(item);
    }
}

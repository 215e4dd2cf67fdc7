package toex.outcomes.programme.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import toex.outcomes.programme.ProcessStep;

/** The steps one after the other along a line, which at its end fans out into the four strands of what is recommended. */
class ProcessDiagram extends OrderedList {

    private static final List<String> STRANDS = List.of("pursue", "prevent", "protect", "prepare");

    ProcessDiagram(List<ProcessStep> steps) {
        addClassName("process");
        steps.forEach(step -> add(step(step)));
        add(outputs());
    }

    private static ListItem step(ProcessStep step) {
        Span mark = new Span(Integer.toString(step.number()));
        mark.addClassName("process-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(mark, new H3(step.name()), new Paragraph(step.text()));
        item.addClassName("process-step");
        return item;
    }

    private ListItem outputs() {
        UnorderedList strands = new UnorderedList();
        for (String strand : STRANDS) {
            String key = "programme.output." + strand;
            strands.add(new ListItem(new H4(getTranslation(key)), new Paragraph(getTranslation(key + ".text"))));
        }
        ListItem item = new ListItem(new H3(getTranslation("programme.outputs")), strands);
        item.addClassName("process-outputs");
        return item;
    }
}

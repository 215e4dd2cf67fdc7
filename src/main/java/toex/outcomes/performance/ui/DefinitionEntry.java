package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.Unit;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.performance.MeasureEntry;
import toex.outcomes.performance.Targets;
import toex.outcomes.performance.Wording;

/** One measure with what is said of it, and below what was said before. */
class DefinitionEntry extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StringBuilder text = new StringBuilder();

    /** A measure of the records. */
    DefinitionEntry(MeasureEntry measure) {
        this(measure.code().value(), measure.current().name());
        add(facts(measure.current(), Unit.COUNT));
        measure.earlier().forEach(wording -> {
            LocalDate to = wording.to();
            String days = getTranslation(
                    "performance.dictionary.earlier", DAY.format(wording.from()), to == null ? "" : DAY.format(to));
            Div before = new Div(new H4(days), facts(wording, Unit.COUNT));
            before.addClassName("earlier-wording");
            add(before);
        });
    }

    /** What is worked out from the stages of jobs. */
    DefinitionEntry(Measure measure) {
        this(measure.code().value(), measure.name());
        DescriptionList facts = new DescriptionList();
        common(facts, measure);
        add(facts);
    }

    /** A figure out of a document. */
    DefinitionEntry(Figure figure) {
        this(figure.measure().code().value(), figure.measure().name());
        DescriptionList facts = new DescriptionList();
        fact(facts, "figure", new FigureDoor(figure, figure.measure().name()));
        common(facts, figure.measure());
        fact(facts, "document", figure.source().inWords());
        add(facts);
    }

    private DefinitionEntry(String code, String name) {
        addClassName("definition-entry");
        setId(code);
        getElement().setAttribute("tabindex", "-1");
        Anchor here = new Anchor(DefinitionsView.PATH + "#" + code, "#");
        here.setAriaLabel(getTranslation("performance.dictionary.link", name));
        here.setRouterIgnore(true);
        H3 heading = new H3(new Span(capital(name)), here);
        add(heading, new Code(code));
        text.append(code).append(' ').append(name).append(' ');
    }

    /** Whether it has the text somewhere, in small letters. */
    boolean says(String sought) {
        return text.toString().toLowerCase(Locale.UK).contains(sought);
    }

    private DescriptionList facts(Wording wording, Unit unit) {
        DescriptionList facts = new DescriptionList();
        if (wording.to() != null) {
            fact(facts, "name", wording.name());
        }
        fact(facts, "definition", wording.definition());
        fact(facts, "caveat", wording.caveat());
        fact(facts, "unit", unit.label());
        fact(facts, "direction", getTranslation("performance.direction." + wording.direction()));
        fact(
                facts,
                "targets",
                wording.targets().equals(Targets.NONE)
                        ? getTranslation("performance.no-target")
                        : wording.targets().inWords());
        fact(facts, "target", wording.target());
        fact(facts, "owner", wording.owner());
        fact(facts, "source", wording.source());
        if (wording.to() == null) {
            fact(facts, "since", DAY.format(wording.from()));
        }
        return facts;
    }

    private void common(DescriptionList facts, Measure measure) {
        fact(facts, "definition", measure.definition());
        fact(facts, "caveat", measure.caveat());
        fact(facts, "unit", measure.unit().label());
    }

    private void fact(DescriptionList facts, String name, String value) {
        if (!value.isEmpty()) {
            text.append(value).append(' ');
            fact(facts, name, new Span(value));
        }
    }

    private void fact(DescriptionList facts, String name, Component value) {
        Div pair = new Div(
                new DescriptionList.Term(getTranslation("performance.dictionary." + name)),
                new DescriptionList.Description(value));
        pair.addClassNames("fact", "fact-" + name);
        facts.getElement().appendChild(pair.getElement());
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}

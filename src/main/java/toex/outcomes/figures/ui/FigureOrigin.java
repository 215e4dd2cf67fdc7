package toex.outcomes.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinService;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.Source;

/** One figure with its definition, what it is about, and where it comes from. */
class FigureOrigin extends Div {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final DescriptionList facts = new DescriptionList();

    FigureOrigin(Figure figure) {
        addClassName("figure-origin");
        Paragraph head = new Paragraph(
                new FigureText(figure), new Text(" " + figure.measure().name()));
        head.addClassName("figure-origin-head");
        add(head, facts);
        fact("definition", figure.measure().definition());
        if (!(figure.source() instanceof Source.Answered)) {
            fact("dictionary", entry(figure.measure()));
        }
        fact("caveat", figure.measure().caveat());
        if (figure.status() != DisclosureStatus.SHOWN) {
            fact("status", getTranslation("figures.status." + figure.status()));
        }
        about(figure);
        fact("incomplete", figure.source().incomplete());
        switch (figure.source()) {
            case Source.Published published -> document(published);
            case Source.Records records -> {
                records(records);
                guide().records(figure).ifPresent(this::list);
            }
            case Source.Protected hidden -> fact("records", hidden.inWords());
            case Source.Answered answered -> fact("records", answered.inWords());
        }
    }

    private static OriginGuide guide() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(OriginGuide.class);
    }

    private void list(OriginGuide.Records records) {
        fact(
                "list",
                switch (records) {
                    case OriginGuide.At at -> new Anchor(at.address(), getTranslation("figures.records.list"));
                    case OriginGuide.NotYours ignored -> new Text(getTranslation("figures.records.not-yours"));
                });
    }

    /** The page of the data dictionary is another room's; its address is all that is known of it here. */
    private static Anchor entry(Measure measure) {
        return new Anchor("definitions#" + measure.code(), measure.code().value());
    }

    private void about(Figure figure) {
        if (figure.group() != null) {
            fact("group", figure.group().label());
        }
        if (!(figure.source() instanceof Source.Published)) {
            fact("period", figure.scope().period().inWords());
            fact(
                    "region",
                    figure.scope().region() == null
                            ? getTranslation("figures.region.all")
                            : guide().region(figure.scope().region()));
        }
        fact("unit", figure.measure().unit().label());
        fact("marking", figure.marking().text());
    }

    private void document(Source.Published source) {
        fact("document", source.title());
        fact("publisher", source.publisher());
        fact("published", source.publishedInWords());
        fact("place", source.place());
        fact("licence", source.licence());
        if (!source.url().isEmpty()) {
            Anchor link = new Anchor(source.url(), source.url());
            link.getElement().setAttribute("rel", "noopener noreferrer");
            fact("url", link);
        }
    }

    private void records(Source.Records source) {
        fact(
                "records",
                getTranslation(
                        "figures.records", source.records(), source.imports().size()));
        if (!source.imports().isEmpty()) {
            OrderedList imports = new OrderedList();
            source.imports()
                    .forEach(reference -> imports.add(new ListItem(
                            new Text(getTranslation(
                                    "figures.import", reference.fileName(), WHEN.format(reference.loaded()))),
                            new Code(reference.sha256()))));
            fact("imports", imports);
        }
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            fact(name, new Text(value));
        }
    }

    private void fact(String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("figures.source." + name)),
                new DescriptionList.Description(value));
    }
}

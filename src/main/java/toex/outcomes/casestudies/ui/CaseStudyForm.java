package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import toex.outcomes.casestudies.CaseStudyKind;
import toex.outcomes.casestudies.StoryFigures;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Pictures;
import toex.outcomes.editorial.ui.ContentForm;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.figures.TypedNumbers;
import toex.outcomes.figures.ui.FigurePicker;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.security.ForceDirectory;

/** How case studies are edited: fields, the pickers of figures and pictures, and the story as readers will see it. */
@org.springframework.stereotype.Component
class CaseStudyForm implements ContentForm {

    private final StoryFigures figures;
    private final Pictures pictures;
    private final PerformanceService performance;
    private final OrganisationService organisations;
    private final ForceDirectory forces;

    CaseStudyForm(
            StoryFigures figures,
            Pictures pictures,
            PerformanceService performance,
            OrganisationService organisations,
            ForceDirectory forces) {
        this.figures = figures;
        this.pictures = pictures;
        this.performance = performance;
        this.organisations = organisations;
        this.forces = forces;
    }

    @Override
    public String kind() {
        return CaseStudyKind.CODE;
    }

    @Override
    public AbstractField<?, String> field(String section) {
        return switch (section) {
            case CaseStudyKind.FORCE -> choice(forceNames());
            case CaseStudyKind.REGION -> choice(organisations.regionNames());
            case CaseStudyKind.THREAT -> choice(threats());
            case CaseStudyKind.SUMMARY, CaseStudyKind.STORY -> new TextArea();
            default -> new TextField();
        };
    }

    @Override
    public List<Component> tools(Manuscript draft, String section, Consumer<String> insert) {
        return switch (section) {
            case CaseStudyKind.STORY -> List.of(picker(insert), new PicturePicker(pictures, draft, insert));
            default -> List.of();
        };
    }

    private FigurePicker picker(Consumer<String> insert) {
        FigurePicker picker = new FigurePicker(figure -> insert.accept(figure.token()));
        picker.offer(StoryFigures.live(figures.all()));
        return picker;
    }

    @Override
    public List<Component> preview(Manuscript manuscript, Map<String, String> texts) {
        Map<String, Figure> values = figures.all();
        StoryPicture source = new StoryPicture(pictures, manuscript);
        List<Component> parts = new ArrayList<>();
        Paragraph threat = new Paragraph(texts.getOrDefault(CaseStudyKind.THREAT, ""));
        threat.addClassName("kicker");
        parts.add(threat);
        parts.add(new H2(texts.getOrDefault(Manuscript.TITLE, "")));
        Paragraph outcome = new Paragraph(texts.getOrDefault(CaseStudyKind.OUTCOME, ""));
        outcome.addClassName("story-outcome");
        parts.add(new StoryText(texts.getOrDefault(CaseStudyKind.SUMMARY, ""), values, source));
        parts.add(outcome);
        parts.add(new StoryText(texts.getOrDefault(CaseStudyKind.STORY, ""), values, source));
        parts.addAll(0, hints(texts, values, outcome));
        return parts;
    }

    private static List<Component> hints(Map<String, String> texts, Map<String, Figure> values, Component page) {
        UnorderedList list = new UnorderedList();
        List<LiveFigure> live = StoryFigures.live(values);
        Stream.of(CaseStudyKind.SUMMARY, CaseStudyKind.OUTCOME, CaseStudyKind.STORY)
                .flatMap(section -> TypedNumbers.in(texts.getOrDefault(section, ""), live).stream())
                .map(hint -> page.getTranslation(
                        hint.same() ? "figures.typed.same" : "figures.typed.other",
                        hint.typed(),
                        hint.figure().label(),
                        hint.figure().text()))
                .distinct()
                .forEach(sentence -> list.add(new ListItem(sentence)));
        if (list.getChildren().findAny().isEmpty()) {
            return List.of();
        }
        list.addClassName("typed-numbers");
        return List.of(new H2(page.getTranslation("casestudies.typed")), list);
    }

    private static Select<String> choice(Map<String, String> names) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "–");
        all.putAll(names);
        Select<String> choice = new Select<>();
        choice.setItems(all.keySet());
        choice.setItemLabelGenerator(code -> all.getOrDefault(code, code));
        return choice;
    }

    private Map<String, String> forceNames() {
        Map<String, String> names = new LinkedHashMap<>();
        forces.forces().forEach(force -> names.put(force.code(), force.name()));
        return names;
    }

    private Map<String, String> threats() {
        Map<String, String> names = new LinkedHashMap<>();
        performance.categories(Dimension.THREAT).stream()
                .map(Category::label)
                .forEach(label -> names.put(label, label));
        return names;
    }
}

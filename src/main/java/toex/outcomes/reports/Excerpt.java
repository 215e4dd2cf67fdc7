package toex.outcomes.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.casestudies.StoryPictures;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.LiveFigure;

/**
 * What of a snapshot goes into the reports of a template. The snapshot travels inside the file, so it may hold nothing that
 * the pages do not need. Of a part that is not known here everything is kept.
 */
final class Excerpt {

    private static final Set<String> COUNTS = Set.of(
            "cover",
            "pack-cover",
            "headlines",
            "with-records",
            "beside-national",
            "figures",
            "definitions",
            "poster-sources",
            "imports",
            "cell-sources");
    private static final Set<String> STORIES = Set.of("case-studies", "case-study-columns");
    private static final Set<String> OTHERS = Set.of(
            "new-page",
            "new-section",
            "rule",
            "band",
            "together",
            "side",
            "column",
            "with-evaluation",
            "contents",
            "heading",
            "demonstration",
            "section",
            "own-heading",
            "own-lead",
            "own-words",
            "own-text",
            "kicker",
            "lead",
            "text",
            "note",
            "claim",
            "benefit-heading",
            "benefit-chart",
            "national",
            "impact-heading",
            "impacts",
            "impact-table",
            "impact-columns",
            "teams-heading",
            "regions",
            "fingerprint",
            "marking",
            "chart",
            "table",
            "map",
            "quotations",
            "steps",
            "timeline");

    private final List<Template.Part> parts;
    private final Snapshot snapshot;

    private Excerpt(Template template, Snapshot snapshot) {
        this.parts = all(template.parts()).toList();
        this.snapshot = snapshot;
    }

    static Snapshot of(Template template, Snapshot snapshot) {
        Excerpt excerpt = new Excerpt(template, snapshot);
        return excerpt.parts.stream().allMatch(Excerpt::isKnown) ? excerpt.cut() : snapshot;
    }

    private static boolean isKnown(Template.Part part) {
        return Stream.of(COUNTS, STORIES, OTHERS).anyMatch(names -> names.contains(part.name()));
    }

    private static Stream<Template.Part> all(List<Template.Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    private Snapshot cut() {
        boolean counts = any(part -> COUNTS.contains(part.name()) && !ofEvaluation(part))
                || any(named("claim")) && snapshot.benefit().isEmpty()
                || any(part -> isOwn(part) && part.value().contains(LiveFigure.BEGIN));
        List<CaseStudy> stories =
                snapshot.caseStudies().stream().limit(stories()).toList();
        return new Snapshot(
                snapshot.scope(),
                snapshot.demonstration(),
                snapshot.coverage(),
                snapshot.asOf(),
                snapshot.benefit(),
                snapshot.impacts(),
                counts ? snapshot.headlines() : List.of(),
                any(named("beside-national")) || names(LiveFigures.NATIONAL) ? snapshot.national() : List.of(),
                snapshot.tables().stream().filter(this::isPrinted).toList(),
                any(named("map")) ? snapshot.map() : Optional.empty(),
                stories,
                any(named("quotations")) ? snapshot.quotations() : List.of(),
                snapshot.regions(),
                snapshot.region(),
                any(named("steps")) ? snapshot.steps() : List.of(),
                any(named("timeline")) ? snapshot.timeline() : List.of(),
                any(named("map")) ? snapshot.boundaries() : null,
                any(named("case-studies")) ? pictures(stories) : List.of());
    }

    /** Those of these stories. */
    private List<StoryImage> pictures(List<CaseStudy> stories) {
        Set<Long> named = stories.stream()
                .flatMap(story -> StoryPictures.ids(story.story()).stream())
                .collect(Collectors.toSet());
        return snapshot.pictures().stream()
                .filter(picture -> named.contains(picture.id()))
                .toList();
    }

    private static boolean isOwn(Template.Part part) {
        return part.name().startsWith("own-");
    }

    /** Whether words of people name a figure whose key begins like this. */
    private boolean names(String key) {
        return any(part -> isOwn(part) && part.value().contains(LiveFigure.BEGIN + key));
    }

    private static boolean ofEvaluation(Template.Part part) {
        return part.setting("value", "").equals("evaluation");
    }

    private static Predicate<Template.Part> named(String name) {
        return part -> part.name().equals(name);
    }

    private boolean any(Predicate<Template.Part> which) {
        return parts.stream().anyMatch(which);
    }

    private boolean isPrinted(FigureTable table) {
        return names(LiveFigures.key(table, ""))
                || any(part -> switch (part.name()) {
                    case "table" -> OutcomeParts.dimension(part, snapshot) == table.dimension();
                    case "chart" ->
                        OutcomeParts.dimension(part, snapshot) == table.dimension()
                                && part.setting("measure")
                                        .equals(table.measure().code().value());
                    default -> false;
                });
    }

    private int stories() {
        return parts.stream()
                .filter(part -> STORIES.contains(part.name()))
                .mapToInt(part -> Integer.parseInt(part.setting("most", "1000000")))
                .max()
                .orElse(0);
    }
}

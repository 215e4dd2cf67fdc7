package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.organisation.RegionAreas;

/** Where the regional teams are, and which forces they work with. */
final class PlaceParts {

    private PlaceParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "map", (part, report) -> map(part, report),
                "teams-heading", (part, report) -> List.of(heading(report.snapshot())),
                "regions", (part, report) -> List.of(regions(report.snapshot())));
    }

    private static Block heading(Snapshot snapshot) {
        int regions = snapshot.regions().size();
        int forces = snapshot.regions().stream()
                .mapToInt(region -> region.forces().size())
                .sum();
        return new Block.Heading(2, Text.of(Wording.of("heading.teams", regions, forces)));
    }

    private static List<Block> map(Template.Part part, Composer report) {
        Optional<FigureTable> figures = report.snapshot().map();
        if (figures.isEmpty()) {
            return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of("map.none"))));
        }
        String selected =
                report.snapshot().region().map(region -> region.code().value()).orElse(null);
        Boundaries boundaries =
                Boundaries.of(Optional.ofNullable(report.snapshot().boundaries()));
        AreaMap map = AreaMap.of(figures.get(), RegionAreas.of(report.snapshot().regions()), selected, boundaries);
        String words = Facts.capital(Wording.of(
                part.setting("note", "note.map"),
                figures.get().measure().name(),
                report.facts().period(),
                figures.get().total().source().inWords()));
        Text note = Text.of(words + attribution(boundaries));
        return List.of(new Block.Picture(map, Double.parseDouble(part.setting("share", "1")), note));
    }

    /** The line that the publisher of the outlines asks for, word for word. */
    private static String attribution(Boundaries boundaries) {
        return boundaries.attribution().isEmpty() ? "" : " " + boundaries.attribution();
    }

    private static Block regions(Snapshot snapshot) {
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.region"), 2, false),
                new Block.Column(Wording.of("column.unit"), 1.9, false),
                new Block.Column(Wording.of("column.forces"), 3.6, false));
        List<List<Text>> rows = snapshot.home().map(List::of).orElse(snapshot.regions()).stream()
                .map(PlaceParts::row)
                .toList();
        return new Block.Table(Wording.of("regions.caption"), columns, rows, Text.EMPTY);
    }

    private static List<Text> row(Region region) {
        return List.of(
                Text.of(region.name()),
                Text.of(region.unit().isEmpty() ? Wording.of("region.no-unit") : region.unit()),
                Text.of(region.forces().stream().map(Force::shortName).collect(Collectors.joining(", "))));
    }
}

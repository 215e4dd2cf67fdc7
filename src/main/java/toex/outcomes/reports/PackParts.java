package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.figures.Figure;

/** What a region's own report has: its cover, and its counts beside those of the whole programme. */
final class PackParts {

    private PackParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "pack-cover", (part, report) -> List.of(cover(report)),
                "beside-national", (part, report) -> beside(report));
    }

    private static Block cover(Composer report) {
        Snapshot snapshot = report.snapshot();
        Text claim = snapshot.counts().stream()
                .filter(figure -> figure.measure().code().equals(SnapshotService.DISRUPTION))
                .findFirst()
                .map(figure -> Wording.text(
                        "pack.claim",
                        figure,
                        figure.measure().name(),
                        report.facts().region()))
                .orElse(Text.of(report.facts().region()));
        List<Block.Tile> tiles = snapshot.counts().stream()
                .map(figure -> new Block.Tile(figure, figure.measure().name(), Text.EMPTY, null))
                .toList();
        return new Block.Cover(
                Wording.of("programme"),
                claim,
                List.of(report.name(), report.facts().scope()),
                tiles,
                List.of(
                        Text.of(Wording.of("cover.records", report.facts().asOf())),
                        Text.of(Wording.of("management-information"))));
    }

    /** A row for each count: the region's, the whole programme's, and the one as a part of the other. */
    private static List<Block> beside(Composer report) {
        Snapshot snapshot = report.snapshot();
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.figure"), 4, false),
                new Block.Column(Facts.capital(report.facts().region()), 2, true),
                new Block.Column(Facts.capital(Wording.of("all-regions")), 1.5, true),
                new Block.Column(Wording.of("pack.part"), 1.5, true));
        List<List<Text>> rows = new ArrayList<>();
        for (Figure own : snapshot.counts()) {
            national(own, snapshot)
                    .ifPresent(all -> rows.add(List.of(
                            Text.of(Facts.capital(own.measure().name())), Text.of(own), Text.of(all), part(own, all))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        String force = snapshot.isAboutForce() ? "force-" : "";
        String sources = String.join(
                "; ",
                Stream.of(snapshot.counts().getFirst(), snapshot.national().getFirst())
                        .map(figure -> figure.source().inWords())
                        .toList());
        return List.of(new Block.Table(
                Wording.of(force + "pack.caption", Facts.capital(report.facts().period())),
                columns,
                rows,
                Text.of(Wording.of(force + "pack.note", sources))));
    }

    private static Optional<Figure> national(Figure own, Snapshot snapshot) {
        return snapshot.national().stream()
                .filter(figure -> figure.measure().equals(own.measure()))
                .findFirst();
    }

    /** In whole per cent; a dash where a hidden figure or none stands on either side. */
    private static Text part(Figure own, Figure all) {
        boolean known = own.value() != null && all.value() != null && all.drawn() > 0;
        return Text.of(known ? Math.round(100 * own.drawn() / all.drawn()) + "%" : "–");
    }
}

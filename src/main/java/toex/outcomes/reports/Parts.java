package toex.outcomes.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;

/** The parts that templates are made of, by the names that templates give them. */
final class Parts {

    private static final Map<String, Maker> MAKERS = makers();

    /** Makes one kind of part out of a snapshot. */
    @FunctionalInterface
    interface Maker {
        List<Block> blocks(Template.Part part, Composer report);
    }

    private Parts() {}

    /** @throws IllegalArgumentException where there is no such part */
    static Maker named(String name) {
        Maker maker = MAKERS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("A template asks for \"%s\", which is none of: %s"
                    .formatted(name, MAKERS.keySet().stream().sorted().collect(Collectors.joining(", "))));
        }
        return maker;
    }

    static Set<String> names() {
        return MAKERS.keySet();
    }

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("new-page", (part, report) -> List.of(new Block.PageBreak()));
        makers.put("new-section", (part, report) -> List.of(new Block.Section()));
        makers.put("rule", (part, report) -> List.of(new Block.Rule()));
        makers.put("band", (part, report) -> List.of(new Block.Band(report.blocks(part.parts()))));
        makers.put("together", (part, report) -> List.of(new Block.Together(report.blocks(part.parts()))));
        makers.put("side", Parts::side);
        makers.put("with-records", (part, report) -> when(!report.snapshot().isEmpty(), part, report));
        makers.put(
                "with-evaluation",
                (part, report) -> when(report.snapshot().benefit().isPresent(), part, report));
        makers.put("contents", (part, report) -> List.of(new Block.Contents(Integer.parseInt(part.value()))));
        makers.put("heading", (part, report) -> List.of(new Block.Heading(2, Text.of(Wording.of(part.value())))));
        makers.put("demonstration", (part, report) -> demonstration(report.snapshot()));
        makers.put(
                "own-heading",
                (part, report) -> List.of(new Block.Heading(2, report.words().line(part.value()))));
        makers.put("own-lead", (part, report) -> lead(report.words().blocks(part.value())));
        makers.put("own-words", (part, report) -> report.words().blocks(part.value()));
        makers.put("section", (part, report) -> section(report.blocks(part.parts())));
        makers.put("own-text", (part, report) -> List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(part.value()))));
        makers.put("kicker", (part, report) -> paragraph(Block.Tone.KICKER, part, report));
        makers.put("lead", (part, report) -> paragraph(Block.Tone.LEAD, part, report));
        makers.put("text", (part, report) -> paragraph(Block.Tone.BODY, part, report));
        makers.put("note", (part, report) -> paragraph(Block.Tone.NOTE, part, report));
        makers.putAll(BenefitParts.makers());
        makers.putAll(PackParts.makers());
        makers.putAll(OutcomeParts.makers());
        makers.putAll(StoryParts.makers());
        makers.putAll(PlaceParts.makers());
        makers.putAll(SourceParts.makers());
        return Map.copyOf(makers);
    }

    private static List<Block> side(Template.Part part, Composer report) {
        List<Block.Part> columns = part.parts().stream()
                .map(column ->
                        new Block.Part(Double.parseDouble(column.setting("share")), report.blocks(column.parts())))
                .toList();
        return List.of(new Block.Side(columns));
    }

    /** Left out where nothing follows its heading and its lead. */
    private static List<Block> section(List<Block> blocks) {
        boolean said = blocks.stream().anyMatch(block -> switch (block) {
            case Block.Heading _, Block.PageBreak _, Block.Section _, Block.Rule _ -> false;
            case Block.Paragraph paragraph -> paragraph.tone() != Block.Tone.LEAD;
            default -> true;
        });
        return said ? blocks : List.of();
    }

    /** Paragraphs are set as those that open a section. */
    private static List<Block> lead(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? new Block.Paragraph(Block.Tone.LEAD, paragraph.text())
                        : block)
                .toList();
    }

    private static List<Block> when(boolean wanted, Template.Part part, Composer report) {
        return wanted ? report.blocks(part.parts()) : List.of();
    }

    private static List<Block> demonstration(Snapshot snapshot) {
        return snapshot.demonstration()
                ? List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of("demonstration.text"))))
                : List.of();
    }

    /** Words of the bundle with the report's period, region and date in their places 0 to 2. */
    private static List<Block> paragraph(Block.Tone tone, Template.Part part, Composer report) {
        Facts facts = report.facts();
        String words = Wording.of(part.value(), facts.period(), facts.region(), facts.asOf());
        return List.of(new Block.Paragraph(tone, Text.of(words)));
    }
}

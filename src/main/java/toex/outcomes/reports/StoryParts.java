package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.feedback.Quotation;

/** What is told in words: case studies, quotations, the process and the timeline. */
final class StoryParts {

    private StoryParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "case-studies", (part, report) -> stories(report.snapshot()),
                "case-study-columns", (part, report) -> storyColumns(part, report.snapshot()),
                "quotations", (part, report) -> quotations(report.snapshot()),
                "quotation-columns", (part, report) -> quotationColumns(part, report.snapshot()),
                "steps",
                        (part, report) -> List.of(new Block.Steps(report.snapshot().steps().stream()
                                .map(step -> new Block.Step(
                                        Integer.toString(step.number()), step.name(), Text.of(step.text())))
                                .toList())),
                "timeline",
                        (part, report) -> List.of(new Block.Timeline(report.snapshot().timeline().stream()
                                .map(entry -> new Block.Step(entry.when(), entry.title(), Text.of(entry.text())))
                                .toList())));
    }

    /** Each told whole. */
    private static List<Block> stories(Snapshot snapshot) {
        List<Block> blocks = new ArrayList<>();
        for (CaseStudy story : snapshot.caseStudies()) {
            blocks.add(new Block.Heading(3, Text.of(story.title())));
            blocks.add(new Block.Paragraph(Block.Tone.KICKER, Text.of(story.threat())));
            blocks.add(new Block.Paragraph(Block.Tone.LEAD, Text.of(story.summary())));
            blocks.addAll(Story.blocks(story.story()));
            blocks.add(new Block.Paragraph(Block.Tone.STRONG, Text.of(Wording.of("story.outcome", story.outcome()))));
            blocks.add(new Block.Rule());
        }
        return blocks.isEmpty() ? none("stories.none") : blocks.subList(0, blocks.size() - 1);
    }

    private static List<Block> storyColumns(Template.Part part, Snapshot snapshot) {
        List<CaseStudy> stories = snapshot.caseStudies();
        List<Block.Part> columns = stories.stream()
                .limit(most(part))
                .map(story -> new Block.Part(
                        1,
                        List.of(
                                new Block.Paragraph(Block.Tone.KICKER, Text.of(story.threat())),
                                new Block.Heading(3, Text.of(story.title())),
                                new Block.Paragraph(Block.Tone.LINE, Text.of(story.summary())),
                                new Block.Paragraph(Block.Tone.STRONG, Text.of(story.outcome())))))
                .toList();
        return side(columns, "stories.none");
    }

    private static List<Block> quotations(Snapshot snapshot) {
        List<Block> blocks = new ArrayList<>();
        snapshot.quotations().forEach(quotation -> blocks.add(quote(quotation)));
        return blocks.isEmpty() ? none("quotations.none") : blocks;
    }

    /** Side by side, each column as wide as its words need. */
    private static List<Block> quotationColumns(Template.Part part, Snapshot snapshot) {
        List<Block.Part> columns = snapshot.quotations().stream()
                .limit(most(part))
                .map(quotation ->
                        new Block.Part(Math.sqrt(Math.max(70, quotation.text().length())), List.of(quote(quotation))))
                .toList();
        return side(columns, "quotations.none");
    }

    private static Block quote(Quotation quotation) {
        return new Block.Quote(Text.emphasised(quotation.text()), quotation.attribution());
    }

    private static int most(Template.Part part) {
        return Integer.parseInt(part.setting("most"));
    }

    private static List<Block> side(List<Block.Part> columns, String none) {
        return columns.isEmpty() ? none(none) : List.of(new Block.Side(columns));
    }

    private static List<Block> none(String key) {
        return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of(key))));
    }
}

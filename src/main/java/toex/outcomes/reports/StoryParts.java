package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.document.Block;
import toex.outcomes.document.Run;
import toex.outcomes.document.Text;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.RegionCode;

/** What is told in words: case studies, quotations, the process and the timeline. */
final class StoryParts {

    private StoryParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "case-studies", (part, report) -> stories(report.snapshot()),
                "case-study-columns", (part, report) -> storyColumns(part, report.snapshot()),
                "quotations", (part, report) -> quotations(part, report.snapshot()),
                "steps", (part, report) -> List.of(steps(report.snapshot(), across(part))),
                "timeline", (part, report) -> List.of(timeline(report.snapshot(), across(part))));
    }

    private static boolean across(Template.Part part) {
        return part.value().equals("across");
    }

    private static Block steps(Snapshot snapshot, boolean across) {
        List<Block.Step> steps = snapshot.steps().stream()
                .map(step -> new Block.Step(Integer.toString(step.number()), step.name(), Text.of(step.text())))
                .toList();
        return steps.isEmpty() ? none("steps.none").getFirst() : new Block.Steps(steps, across);
    }

    private static Block timeline(Snapshot snapshot, boolean across) {
        List<Block.Step> entries = snapshot.timeline().stream()
                .map(entry -> new Block.Step(entry.when(), entry.title(), Text.of(entry.text())))
                .toList();
        return entries.isEmpty() ? none("timeline.none").getFirst() : new Block.Timeline(entries, across);
    }

    /** Each told whole. */
    private static List<Block> stories(Snapshot snapshot) {
        List<Block> blocks = new ArrayList<>(fromElsewhere(
                "stories.elsewhere", snapshot, snapshot.caseStudies().stream().map(CaseStudy::region)));
        int head = blocks.size();
        for (CaseStudy story : snapshot.caseStudies()) {
            if (blocks.size() > head) {
                blocks.add(new Block.Rule());
            }
            blocks.addAll(story(story, snapshot.pictures()));
        }
        return blocks.isEmpty() ? none("stories.none") : blocks;
    }

    /** Said where a region was chosen and nothing is told of it: what follows comes from elsewhere. */
    private static List<Block> fromElsewhere(String key, Snapshot snapshot, Stream<@Nullable RegionCode> told) {
        Optional<Region> region = snapshot.region();
        if (region.isEmpty() || told.anyMatch(code -> region.get().code().equals(code))) {
            return List.of();
        }
        String words = Wording.of(key, region.get().name());
        return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(words)));
    }

    private static List<Block> story(CaseStudy story, List<StoryImage> pictures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, Text.of(story.title())));
        blocks.add(new Block.Paragraph(Block.Tone.KICKER, Text.of(story.threat())));
        blocks.add(new Block.Paragraph(Block.Tone.LEAD, Text.of(story.summary())));
        blocks.addAll(Story.blocks(story.story(), pictures));
        blocks.add(new Block.Paragraph(Block.Tone.STRONG, Text.of(Wording.of("story.outcome", story.outcome()))));
        return blocks;
    }

    private static List<Block> storyColumns(Template.Part part, Snapshot snapshot) {
        List<CaseStudy> stories = snapshot.caseStudies();
        List<Block.Part> columns = stories.stream()
                .limit(most(part))
                .map(story -> new Block.Part(
                        1,
                        List.of(
                                new Block.Heading(3, Text.of(story.title())),
                                new Block.Paragraph(Block.Tone.LINE, Text.of(story.summary())),
                                new Block.Paragraph(Block.Tone.STRONG, Text.of(story.outcome())))))
                .toList();
        return side(columns, "stories.none");
    }

    /** Each whole; where there is room for so many characters only, as many of them as fit, in their order. */
    private static List<Block> quotations(Template.Part part, Snapshot snapshot) {
        boolean single = part.settings().containsKey("characters");
        int room = Integer.parseInt(part.setting("characters", "1000000"));
        List<Block> blocks = new ArrayList<>();
        for (Quotation quotation : snapshot.quotations()) {
            room -= quotation.text().length();
            if (room > 0) {
                blocks.add(quote(quotation, single));
            } else {
                room += quotation.text().length();
            }
        }
        int left = snapshot.quotations().size() - blocks.size();
        if (left > 0) {
            blocks.add(new Block.Paragraph(Block.Tone.NOTE, Text.of(Wording.of("quotations.more", left))));
        }
        if (blocks.isEmpty()) {
            return none("quotations.none");
        }
        blocks.addAll(
                0,
                fromElsewhere(
                        "quotations.elsewhere",
                        snapshot,
                        snapshot.quotations().stream().map(Quotation::region)));
        return blocks;
    }

    private static Block quote(Quotation quotation, boolean runOn) {
        List<Run> runs = quotation.runs().stream()
                .map(run -> new Run(run.text(), run.emphasised() ? Run.Kind.UNDERLAID : Run.Kind.PLAIN, null))
                .toList();
        return new Block.Quote(new Text(runs), quotation.attribution(), runOn);
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

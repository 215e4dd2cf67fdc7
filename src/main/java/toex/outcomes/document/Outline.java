package toex.outcomes.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The headings of a document in their order, each with the name by which links find it. */
final class Outline {

    private final Map<Block.Heading, String> anchors = new IdentityHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private int beforeContents;

    record Entry(Block.Heading heading, String anchor) {}

    Outline(List<Block> blocks) {
        collect(blocks);
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> add(heading);
                case Block.Side side -> side.parts().forEach(part -> collect(part.blocks()));
                case Block.Band band -> collect(band.blocks());
                case Block.Together together -> collect(together.blocks());
                case Block.Contents contents -> beforeContents = entries.size();
                default -> {}
            }
        }
    }

    private void add(Block.Heading heading) {
        String anchor = "part-" + (entries.size() + 1);
        if (anchors.put(heading, anchor) == null) {
            entries.add(new Entry(heading, anchor));
        }
    }

    /** The headings down to a level that come after the list of contents. */
    List<Entry> to(int level) {
        return entries.stream()
                .skip(beforeContents)
                .filter(entry -> entry.heading().level() <= level)
                .toList();
    }

    String anchor(Block.Heading heading) {
        String anchor = anchors.get(heading);
        if (anchor == null) {
            throw new IllegalArgumentException(
                    "The heading is not in the outline: " + heading.text().words());
        }
        return anchor;
    }
}

package toex.outcomes.casestudies;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.RegionCode;

/**
 * The story of an operation.
 *
 * @param slug its name in addresses: {@code operation-miyo}
 * @param title "Operation Miyo"
 * @param summary one or two sentences for a card
 * @param story the whole, in Markdown, headings from the second level, with the places of its pictures
 * @param threat label of the threat type
 * @param outcome the result in a few words: "7 arrests"
 * @param region the region that it is told of, null where it is told of none
 */
public record CaseStudy(
        String slug,
        String title,
        String summary,
        String story,
        String threat,
        String outcome,
        @Nullable RegionCode region,
        Marking marking) {}

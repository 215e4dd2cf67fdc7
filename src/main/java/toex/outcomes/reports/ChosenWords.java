package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.QuotationWall;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/** The case studies and quotations of a report: those that were chosen, or else those that fit its region. */
@Component
class ChosenWords {

    private final CaseStudyService caseStudies;
    private final QuotationWall wall;

    ChosenWords(CaseStudyService caseStudies, QuotationWall wall) {
        this.caseStudies = caseStudies;
        this.wall = wall;
    }

    /** The published case studies that this audience may read. */
    List<CaseStudy> stories(Audience audience) {
        return caseStudies.published().stream()
                .filter(story -> audience != Audience.PUBLIC || story.marking().isForPublicRelease())
                .toList();
    }

    /** The published quotations whose consent covers this audience. */
    List<Quotation> quotations(Audience audience) {
        return wall.quotationsFor(audience);
    }

    /** What a new report of the region holds until somebody chooses otherwise: what anybody may be told. */
    Choice usual(@Nullable RegionCode region) {
        Choice none = Choice.NONE;
        return new Choice(
                none.audience(),
                none.marking(),
                none.comparison(),
                stories(none, region).stream().map(CaseStudy::slug).toList(),
                quotations(none, region).stream().map(Quotation::id).toList());
    }

    /** @throws Refusal where one that was chosen is not there for this audience */
    List<CaseStudy> stories(Choice choice, @Nullable RegionCode region) {
        List<CaseStudy> all = stories(choice.audience());
        if (choice.caseStudies() != null) {
            return pick(choice.caseStudies(), all, CaseStudy::slug, slug -> "The case study \"%s\"".formatted(slug));
        }
        return near(all, story -> region == null || story.region() == null || region.equals(story.region()));
    }

    /** The pictures of these stories. */
    List<StoryImage> images(List<CaseStudy> stories) {
        return caseStudies.images(stories);
    }

    /** @throws Refusal where one that was chosen is not there for this audience, such as after its force took it back */
    List<Quotation> quotations(Choice choice, @Nullable RegionCode region) {
        if (choice.quotations() != null) {
            List<Quotation> all = quotations(choice.audience());
            return pick(choice.quotations(), all, Quotation::id, id -> "Quotation %d".formatted(id));
        }
        return near(wall.quotations(), quotation -> region == null || region.equals(quotation.region()));
    }

    private static <T, K> List<T> pick(List<K> chosen, List<T> all, Function<T, K> key, Function<K, String> name) {
        Map<K, T> known = all.stream().collect(Collectors.toMap(key, Function.identity()));
        return chosen.stream()
                .map(wanted -> Optional.ofNullable(known.get(wanted))
                        .orElseThrow(() -> new Refusal(
                                "%s may not stand in this report, or not any more: it is not published, was taken back, or its consent does not cover these readers. Take it out of the report."
                                        .formatted(name.apply(wanted)))))
                .toList();
    }

    /** A region's own ones; where there are none, all. */
    private static <T> List<T> near(List<T> all, Predicate<T> own) {
        List<T> near = all.stream().filter(own).toList();
        return near.isEmpty() ? all : near;
    }
}

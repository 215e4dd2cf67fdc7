package toex.outcomes.casestudies;

import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Lets people find the published case studies. */
@Component
class StoryEntries implements SearchSource {

    private final CaseStudyService stories;

    StoryEntries(CaseStudyService stories) {
        this.stories = stories;
    }

    @Override
    public List<SearchEntry> entries() {
        return stories.published().stream()
                .map(story -> SearchEntry.of(
                        SearchEntry.Kind.CASE_STUDY,
                        story.title(),
                        story.threat() + ". " + story.summary(),
                        "case-studies/" + story.slug()))
                .toList();
    }
}

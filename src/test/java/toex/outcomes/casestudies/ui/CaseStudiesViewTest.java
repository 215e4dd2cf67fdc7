package toex.outcomes.casestudies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;
import toex.outcomes.shared.ui.PageLink;

class CaseStudiesViewTest extends KaribuTest {

    @BeforeEach
    void signIn() {
        signIn("leader");
    }

    @Test
    void the_list_leads_to_each_story() {
        CaseStudiesView list = open("case-studies", CaseStudiesView.class);
        assertThat(all(list, PageLink.class))
                .extracting(PageLink::getHref)
                .containsExactly(
                        "case-studies/operation-miyo",
                        "case-studies/operation-booker",
                        "case-studies/operation-alsatian");
        assertThat(text(list)).contains("Sexual Risk Orders secured", "7 arrests", "1 threat to life managed");
    }

    @Test
    void a_story_stands_with_its_threat_its_outcome_and_the_way_to_the_others() {
        CaseStudyView story = open("case-studies/operation-booker?period=2022", CaseStudyView.class);
        assertThat(text(story))
                .contains("Modern slavery and human trafficking", "Operation Booker", "7 arrests", "Romania");
        assertThat(get(StoryText.class).getElement().getOuterHTML()).contains("<h2>");
        assertThat(all(story, PageLink.class))
                .extracting(PageLink::getHref)
                .containsExactly(
                        "case-studies/operation-miyo?period=2022",
                        "case-studies/operation-alsatian?period=2022",
                        "case-studies?period=2022");
    }
}

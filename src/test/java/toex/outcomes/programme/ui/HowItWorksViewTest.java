package toex.outcomes.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;

class HowItWorksViewTest extends KaribuTest {

    @Test
    void the_steps_and_the_milestones_stand_in_their_order() {
        signIn("force");
        HowItWorksView page = open("how-it-works", HowItWorksView.class);
        assertThat(all(page, H3.class))
                .extracting(H3::getText)
                .containsExactly(
                        "Gateway",
                        "Terms",
                        "Map",
                        "Research",
                        "Deliver",
                        "Each product recommends what to do in four strands",
                        "2020",
                        "2021",
                        "2022",
                        "2023",
                        "2023+");
        assertThat(text(page)).contains("ROCU Gateway", "Pursue, Prevent, Protect, Prepare", "EMSOU, ERSOU and ROCUWM");
    }
}

package toex.outcomes.releases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;

class ReleasesViewTest extends KaribuTest {

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM release_cell").update();
        jdbc.sql("DELETE FROM release_edition").update();
    }

    @Test
    void the_page_shows_the_tables_of_the_quarters_and_measure_in_the_address() {
        signIn("comms");
        open("releases?period=2022&measure=safeguarding-referral", ReleasesView.class);
        finish();
        assertThat(text())
                .contains("Release tables for 2022", "Safeguarding referrals completed, 2022", "By force or partner")
                .contains("stands for a number that is hidden");
        assertThat(styled("hidden-cell"))
                .isNotEmpty()
                .allMatch(cell -> text(cell).startsWith("c"));
    }

    @Test
    void a_period_that_is_not_made_of_quarters_is_named_and_all_quarters_shown() {
        signIn("analyst");
        open("releases?period=2022-07", ReleasesView.class);
        assertThat(text()).contains("“2022-07” is not made of whole quarters within January 2021 to December 2022");
        finish();
        assertThat(text()).contains("Release tables for January 2021 to December 2022");
    }

    @Test
    void recording_asks_once_more_and_then_stands_in_the_list_with_its_file() {
        signIn("analyst");
        open("releases?period=2022", ReleasesView.class);
        finish();
        assertThat(text()).contains("Nothing was released yet.");
        press("Record as released");
        click(get(Button.class, "Yes, they are released"));
        assertThat(all(Dialog.class)).isEmpty();
        assertThat(text())
                .contains("The tables for 2022 are recorded as released.")
                .doesNotContain("Nothing was released");
        Anchor file = all(Anchor.class).stream()
                .filter(link -> link.getText().equals("Tables as CSV"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(new String(download(file), StandardCharsets.UTF_8)).contains("supported-job,by region,EMSOU");
    }

    private static void finish() {
        await().pollInSameThread().untilAsserted(() -> {
            answer();
            assertThat(all(ReleaseBlock.class)).hasSize(1);
        });
    }
}

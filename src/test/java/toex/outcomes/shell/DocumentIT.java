package toex.outcomes.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.BrowserTest;

/** The HTML document that every page lives in, as a browser gets it. */
class DocumentIT extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/performance", "/benefits", "/how-it-works"})
    void a_page_comes_within_its_document_and_what_shows_it_in_one_file(String address) {
        signIn("leader");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        open(address);
        assertThat(asked).noneMatch(url -> url.contains("v-r=init"));
        // the document's own, what every bundle begins with, and the portal's
        assertThat(asked).filteredOn(url -> url.endsWith(".js")).hasSize(3);
        assertThat(page.locator("h1").count()).isOne();
    }

    @Test
    void no_text_of_the_page_can_end_the_script_that_it_travels_in() {
        signIn("leader");
        String words = "</script><script>window.taken = true</script>";
        open("/performance?measure="
                + words.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"));
        assertThat(text()).contains(words);
        assertThat(page.evaluate("window.taken === undefined")).isEqualTo(true);
    }

    @Test
    void a_document_has_the_status_of_its_page() {
        signIn("leader");
        Map<String, Integer> statuses = Map.of(
                "/?period=soon", 200,
                "/no-such-page", 404,
                "/case-studies/none-such", 404,
                "/regions/NOWHERE", 404,
                "/accounts", 403);
        assertThat(statuses)
                .allSatisfy((address, status) ->
                        assertThat(page.navigate(address).status()).as(address).isEqualTo(status));
    }

    @Test
    void a_page_that_could_not_be_made_has_the_status_of_a_failure_and_our_words() {
        signIn("comms");
        jdbc.sql("RENAME TABLE editorial_manuscript TO editorial_manuscript_away")
                .update();
        try {
            assertThat(page.navigate("/content").status()).isEqualTo(500);
            settle();
            assertThat(text())
                    .contains("This page could not be shown", "OFFICIAL")
                    .doesNotContain("SQL");
        } finally {
            jdbc.sql("RENAME TABLE editorial_manuscript_away TO editorial_manuscript")
                    .update();
        }
    }

    @Test
    void the_home_page_on_a_telephone_is_shorter_than_8000_pixels() {
        signIn("leader");
        resize(390);
        JsonObject touch = new JsonObject();
        touch.addProperty("enabled", true);
        page.context().newCDPSession(page).send("Emulation.setTouchEmulationEnabled", touch);
        open("/");
        assertThat(page.evaluate("matchMedia('(pointer: coarse)').matches")).isEqualTo(true);
        assertThat((int) page.evaluate("document.documentElement.scrollHeight")).isLessThan(8000);
    }

    @Test
    void a_page_that_is_gone_back_to_answers_again() {
        signIn("leader");
        open("/benefits");
        open("/accessibility");
        page.goBack();
        settle();
        assertThat(page.locator("h1").innerText()).isNotEqualTo("");
        page.locator("nav a[href='performance']").click();
        page.waitForURL("**/performance**");
        page.locator(".measure-cards, .performance").first().waitFor();
    }
}

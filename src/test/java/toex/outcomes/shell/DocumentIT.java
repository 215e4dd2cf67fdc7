package toex.outcomes.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.BrowserTest;

/** The HTML document that every page lives in, as a browser gets it. */
class DocumentIT extends BrowserTest {

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

package toex.outcomes.casestudies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTextTest {

    @Test
    void markdown_becomes_headings_and_paragraphs() {
        assertThat(StoryText.html("## What was done\n\nSeven **arrests**."))
                .isEqualTo("<h2>What was done</h2>\n<p>Seven <strong>arrests</strong>.</p>\n");
    }

    @Test
    void html_in_a_story_is_text_and_no_element() {
        assertThat(StoryText.html("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b"))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_link_runs_no_script() {
        assertThat(StoryText.html("[open](javascript:alert(1)) [web](https://example.org)"))
                .doesNotContain("javascript:")
                .contains("href=\"https://example.org\"");
    }
}

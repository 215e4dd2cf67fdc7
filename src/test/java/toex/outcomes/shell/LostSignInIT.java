package toex.outcomes.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import toex.outcomes.BrowserTest;

/** An open page whose reader is not signed in any more. */
class LostSignInIT extends BrowserTest {

    @Test
    void a_page_whose_cookie_is_gone_says_so_and_leads_to_the_sign_in() {
        signIn("leader");
        open("/benefits");
        page.context().clearCookies();
        page.locator("nav a[href^=performance]").first().click();
        var notice = page.getByText("You are not signed in any more");
        assertThat(notice).isVisible();
        notice.click();
        page.waitForURL("**/login");
    }
}

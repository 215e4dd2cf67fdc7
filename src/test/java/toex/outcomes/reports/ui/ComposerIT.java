package toex.outcomes.reports.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.BrowserTest;

/** A report is put together with the pointer and by keys, and its real pages follow. */
class ComposerIT extends BrowserTest {

    private static final String DRAFT = "/drafts/outcome-summary-2022-q4";

    private static final String MANUSCRIPTS =
            "SELECT m.id FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.name = 'outcome-summary-2022-q4'";

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM editorial_section WHERE name = 'plan' AND manuscript_id IN (" + MANUSCRIPTS + ")")
                .update();
    }

    @Test
    void a_section_is_dragged_up_and_down_and_moved_back_by_keys() {
        signIn("comms");
        open(DRAFT);
        assertThat(rows().nth(4)).containsText("Faster at every stage");
        handle("Faster at every stage").dragTo(row("How it developed"));
        settle();
        assertThat(rows().nth(6)).containsText("Faster at every stage");
        assertThat(page.getByText("Faster at every stage is number 7 of 17 now."))
                .hasCount(1);
        handle("Which threats").dragTo(row("What came to light"));
        settle();
        assertThat(rows().nth(3)).containsText("Which threats");
        open(DRAFT);
        assertThat(rows().nth(3)).containsText("Which threats");
        assertThat(rows().nth(7)).containsText("Faster at every stage");

        Locator up = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Move “Faster at every stage” up"));
        up.focus();
        page.keyboard().press("Enter");
        settle();
        assertThat(rows().nth(6)).containsText("Faster at every stage");
        assertThat(up).isFocused();
    }

    private Locator rows() {
        return page.locator(".draft-sections > li");
    }

    private Locator row(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator handle(String name) {
        return row(name).locator(".drag-handle");
    }
}

package toex.outcomes.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.search.ui.SearchButton;
import toex.outcomes.search.ui.SearchDialog;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchEntry.Kind;

class SearchServiceTest extends KaribuTest {

    @Autowired
    private SearchService search;

    @Test
    void a_regions_own_name_comes_before_what_mentions_it() {
        signIn("leader");
        open("");
        assertThat(search.find("east mid").getFirst()).satisfies(first -> {
            assertThat(first.kind()).isEqualTo(Kind.REGION);
            assertThat(first.path()).isEqualTo("regions/EMSOU");
        });
        assertThat(search.find("emsou").getFirst().title()).isEqualTo("East Midlands");
    }

    @Test
    void words_are_found_by_their_beginnings_in_any_order_without_capitals_or_accents() {
        signIn("leader");
        open("");
        assertThat(titles("MIYÔ oper")).containsExactly("Operation Miyo");
        assertThat(titles("service platinum")).containsExactly("West Yorkshire");
        assertThat(titles("gwent pol")).contains("Gwent Police");
        assertThat(titles("referrals saf")).first().isEqualTo("safeguarding referrals completed");
    }

    @Test
    void a_role_finds_only_what_it_may_open() {
        signIn("force");
        open("");
        assertThat(search.find("poster")).isEmpty();
        assertThat(titles("imports")).isEmpty();
        signIn("analyst");
        open("");
        assertThat(titles("poster")).contains("Poster");
        assertThat(titles("imports")).contains("Imports");
    }

    @Test
    void nothing_and_nonsense_find_nothing() {
        signIn("leader");
        open("");
        assertThat(search.find("  ")).isEmpty();
        assertThat(search.find("%_*()")).isEmpty();
        assertThat(search.find("x".repeat(100_000))).isEmpty();
    }

    @Test
    void the_dialog_shows_what_is_found_and_says_how_many() {
        signIn("leader");
        open("");
        click(get(SearchButton.class));
        SearchDialog dialog = get(SearchDialog.class);
        enter(get(dialog, TextField.class), "booker");
        assertThat(all(dialog, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("case-studies/operation-booker");
        assertThat(get(dialog, Paragraph.class).getText()).isEqualTo("One finding for “booker”.");
        enter(get(dialog, TextField.class), "zzz");
        assertThat(get(dialog, Paragraph.class).getText()).startsWith("Nothing was found for “zzz”");
    }

    private List<String> titles(String text) {
        return search.find(text).stream().map(SearchEntry::title).toList();
    }
}

package toex.outcomes.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.security.access.AccessDeniedException;
import toex.outcomes.KaribuTest;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WorkCount;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageLink;

class FrameTest extends KaribuTest {

    private static final List<String> PUBLISHED =
            List.of("Outcomes", "Performance", "Benefits", "Case studies", "Feedback", "Teams", "How it works");

    @ParameterizedTest
    @CsvSource({"leader,", "comms,Feedback inbox", "approver,Feedback inbox", "force,Give feedback", "admin,Accounts"})
    void the_menu_offers_what_is_published_and_the_work_of_the_role(String account, String work) {
        signIn(account);
        open("");
        List<String> menu = menu().stream().map(PageLink::getText).toList();
        assertThat(menu).containsSubsequence(PUBLISHED);
        if (work == null) {
            assertThat(menu).doesNotContain("Feedback inbox", "Give feedback", "Accounts");
        } else {
            assertThat(menu).contains(work);
        }
    }

    @Test
    void the_page_of_a_region_is_marked_as_one_of_the_teams() {
        signIn("leader");
        open("regions/EMSOU");
        assertThat(menu())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(PageLink::path)
                .containsExactly("teams");
    }

    @Test
    void the_open_page_is_marked_in_the_menu_and_no_other_is() {
        signIn("leader");
        open("case-studies/operation-miyo");
        assertThat(menu().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(PageLink::getText))
                .containsExactly("Case studies");
    }

    @Test
    void every_page_says_its_marking_at_top_and_bottom_and_that_the_records_are_synthetic() {
        signIn("leader");
        for (String page :
                new String[] {"", "benefits", "case-studies", "how-it-works", "case-studies/operation-nowhere"}) {
            open(page);
            assertThat(all(MarkingLine.class))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line.getText()).isEqualTo("OFFICIAL"));
            assertThat(text()).contains("Demonstration data: synthetic records that add up to the published totals");
        }
    }

    @Test
    void every_link_of_the_menu_keeps_period_and_region() {
        signIn("leader");
        open("benefits?period=2022-23&region=EMSOU");
        assertThat(menu()).allSatisfy(link -> assertThat(link.getHref()).endsWith("?period=2022-23&region=EMSOU"));
        open("how-it-works");
        assertThat(menu()).noneSatisfy(link -> assertThat(link.getHref()).contains("period"));
    }

    @Test
    void choosing_a_region_changes_the_address_and_keeps_the_period() {
        signIn("leader");
        open("?period=2022");
        Select<Object> regions = select("Region");
        enter(regions, item(regions, "East Midlands"));
        assertThat(address()).isEqualTo("?period=2022&region=EMSOU");
        assertThat(text(view())).contains("Derbyshire");
    }

    @Test
    void choosing_a_period_changes_the_address_and_keeps_the_region() {
        signIn("leader");
        open("?region=EMSOU");
        Select<Object> periods = select("Period");
        enter(periods, item(periods, "Financial year 2022-23"));
        assertThat(address()).isEqualTo("?period=2022-23&region=EMSOU");
    }

    @Test
    void dates_of_the_readers_own_make_a_period_and_the_wrong_way_round_they_do_not() {
        signIn("leader");
        open("");
        Select<Object> periods = select("Period");
        enter(periods, item(periods, "Other dates…"));
        enter(get(DatePicker.class, "First day"), LocalDate.of(2022, 4, 2));
        enter(get(DatePicker.class, "Last day"), LocalDate.of(2022, 3, 1));
        press("Show");
        assertThat(get(DatePicker.class, "Last day").getErrorMessage())
                .isEqualTo("Give a last day that is not before the first.");
        enter(get(DatePicker.class, "Last day"), LocalDate.of(2022, 6, 10));
        press("Show");
        assertThat(address()).isEqualTo("?period=2022-04-02..2022-06-10");
        assertThat(((PeriodSelect.Item) select("Period").getValue()).period())
                .isEqualTo(Period.parse("2022-04-02..2022-06-10"));
    }

    @Test
    void what_is_no_period_and_no_region_is_said_and_the_whole_is_shown() {
        signIn("leader");
        open("?period=soon&region=ATLANTIS");
        assertThat(all(Notice.class))
                .extracting(Component::getElement)
                .extracting(element -> element.getText())
                .satisfiesExactly(
                        period -> assertThat(period).startsWith("\"soon\" is not a period. Write 2022,"),
                        region -> assertThat(region).startsWith("\"ATLANTIS\" is not a region."));
        assertThat(text(view())).contains("299", "all regions");
    }

    @Test
    void an_unknown_page_is_a_sentence_and_a_way_back() {
        signIn("leader");
        assertThat(open("case-studies/operation-nowhere")).isInstanceOf(NotFoundView.class);
        assertThat(text(view())).contains("There is no page at this address", "Back to the outcomes");
    }

    @Test
    void what_could_not_be_done_is_said_where_the_page_does_not_say_it() {
        signIn("leader");
        open("");
        ErrorHandler handler = new WentWrong();
        handler.error(
                new ErrorEvent(new IllegalStateException("wrapped", new Refusal("Give a day that is not past."))));
        handler.error(new ErrorEvent(new AccessDeniedException("secret")));
        handler.error(new ErrorEvent(new IllegalStateException("Table 'outcomes.account' doesn't exist")));
        assertThat(all(Notification.class))
                .extracting(note -> text(note))
                .satisfiesExactly(
                        refusal -> assertThat(refusal).startsWith("Give a day that is not past."),
                        forbidden -> assertThat(forbidden).startsWith("Your account may not do that any more."),
                        failure -> assertThat(failure)
                                .matches("That could not be done. .* the number [0-9a-f]{8}\\. Close")
                                .doesNotContain("outcomes.account"));
    }

    @Test
    void a_page_names_itself_in_the_browsers_tab() {
        signIn("leader");
        open("case-studies/operation-booker");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Operation Booker – TOEX Outcomes");
        open("benefits");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Benefits – TOEX Outcomes");
    }

    @Test
    void the_menu_stands_where_what_waits_cannot_be_counted() {
        signIn("comms");
        WorkCount broken = new WorkCount() {
            @Override
            public String path() {
                return "content";
            }

            @Override
            public int waiting() {
                throw new DataRetrievalFailureException("no such table");
            }
        };
        assertThat(all(new Navigation(true, List.of(broken)), PageLink.class))
                .extracting(PageLink::getText)
                .contains("Content");
    }

    private static List<PageLink> menu() {
        return all(get(Navigation.class), PageLink.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return get(Select.class, label);
    }

    private static Object item(Select<Object> select, String label) {
        return select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow();
    }
}

package toex.outcomes.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.shared.ui.PageLink;

class HomeViewTest extends KaribuTest {

    @BeforeEach
    void signIn() {
        signIn("leader");
    }

    @Test
    void all_eight_panels_of_the_printed_page_stand_on_one_scroll() {
        open("", HomeView.class);
        String page = text(view());
        // headline, impact
        assertThat(page).contains("TOEX uncovered £156.3 million a year");
        assertThat(page).contains("Identify and score the threat", "1.80×", "341 days", "£1.27 million", "£43,938");
        assertThat(page).contains("Reach the agency's top 10 threats", "1.68×", "25 days", "£585,000");
        assertThat(page).contains("Achieve a significant disruption", "1.28×", "309 days", "£7.3 million");
        // performance
        assertThat(all(FigureCard.class))
                .extracting(card -> text(card).split("\\R| ")[0].strip())
                .containsExactly("21", "15", "299", "432", "406");
        // case studies, feedback, teams, process, timeline
        assertThat(page).contains("Operation Miyo", "Operation Booker", "Operation Alsatian");
        assertThat(page).contains("platinum service", "West Yorkshire", "ERSOU", "Gwent");
        assertThat(page).contains("Where the teams work", "East Midlands", "Derbyshire, Leicestershire");
        assertThat(page).contains("Gateway", "Terms", "Map", "Research", "Deliver");
        assertThat(page).contains("2020", "2021", "2022", "2023", "2023+");
    }

    @Test
    void a_quotation_stands_whole() {
        open("");
        assertThat(styled("quotation"))
                .extracting(quotation -> quotation.getElement().getChild(0).getTextRecursively())
                .containsExactly(
                        "“We received a platinum service from the TOEX team”",
                        "“There were ongoing intel refreshes that made a massive difference to the development &"
                                + " enforcement”",
                        "“The staff from TOEX were always helpful and professional. The products supplied to us as an"
                                + " investigation team were excellent and provided key lines of enquiries. Their"
                                + " expertise and capabilities greatly assisted the entire investigation.”");
        assertThat(styled("underlaid"))
                .extracting(words -> words.getElement().getText())
                .containsExactly("platinum service", "a massive difference");
    }

    @Test
    void every_figure_has_a_door_and_every_door_opens_a_definition_and_a_source() {
        open("");
        List<String> origins = new ArrayList<>();
        for (SourceDoor door : all(view(), SourceDoor.class)) {
            click(door);
            Dialog dialog = get(Dialog.class);
            assertThat(text(dialog)).contains("Definition").containsAnyOf("Published by", "Counted from");
            origins.add(text(dialog));
            dialog.close();
            answer();
        }
        assertThat(all(view(), FigureText.class))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(origins)
                        .anySatisfy(origin -> assertThat(origin).contains(figure.getText())));
    }

    @Test
    void a_published_figure_names_its_document_and_a_counted_one_its_imports() {
        open("");
        List<SourceDoor> doors = all(view(), SourceDoor.class);
        click(doors.getFirst());
        assertThat(text(get(Dialog.class)))
                .contains("Crest Advisory", "January 2023", "£30.8 million", "£156.3 million");
        get(Dialog.class).close();
        answer();
        click(all(all(FigureCard.class).getFirst(), SourceDoor.class).getFirst());
        assertThat(text(get(Dialog.class))).contains("Counted from", "fingerprint");
    }

    @Test
    void a_door_says_which_figure_it_belongs_to() {
        open("");
        assertThat(all(view(), SourceDoor.class))
                .extracting(door -> door.getElement().getAttribute("aria-label"))
                .contains(
                        "Where does this come from? 432 safeguarding referrals completed",
                        "Where does this come from? Identify and score the threat",
                        "8 serious and organised crime disruptions recorded, Southern Wales. Where does this come from?");
    }

    @Test
    void two_charts_and_the_map_stand_under_what_they_show() {
        open("");
        List<DrawingView> drawings = all(view(), DrawingView.class);
        assertThat(drawings).hasSize(3);
        assertThat(drawings)
                .allSatisfy(
                        drawing -> assertThat(text(drawing)).contains("Table").contains("Where does this come from?"));
        assertThat(all(drawings.getFirst(), H2.class).getFirst().getText()).isNotBlank();
    }

    @Test
    void a_region_shows_its_own_counts_and_forces() {
        open("?region=TARIAN");
        String page = text(view());
        assertThat(all(H3.class)).extracting(H3::getText).contains("Southern Wales");
        assertThat(page).contains("Dyfed-Powys, Gwent, South Wales");
        assertThat(all(FigureCard.class))
                .noneSatisfy(card -> assertThat(text(card)).startsWith("299"));
        assertThat(page).contains("The staff from TOEX were always helpful").doesNotContain("platinum service");
        assertThat(page).as("published for the whole programme").contains("£156.3 million");
    }

    @Test
    void a_region_without_a_quotation_says_so_and_leads_to_all() {
        open("?region=EMSOU&period=2022");
        assertThat(text(view())).contains("No force of this region has been quoted yet.", "All quotations");
    }

    @Test
    void every_link_of_the_page_keeps_the_period() {
        open("?period=2022");
        assertThat(all(view(), PageLink.class))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).contains("period=2022"));
    }

    @Test
    void a_period_without_records_shows_noughts_and_no_failure() {
        open("?period=2019", HomeView.class);
        assertThat(all(FigureCard.class))
                .allSatisfy(card -> assertThat(text(card)).startsWith("0"));
    }

    @Test
    void the_briefing_ends_with_how_we_know_and_what_comes_next() {
        open("");
        assertThat(all(view(), H2.class)).extracting(H2::getText).endsWith("How we know", "What comes next");
        assertThat(text(get(KnownSection.class)))
                .contains("Crest Advisory", "January 2023", "14 February 2023", "Every force has reported every month");
        NextSection next = get(NextSection.class);
        assertThat(text(next)).contains("The programme, 2023+").doesNotContain("Closed", "Declined");
        List<FigureDoor> standing = all(next, FigureDoor.class);
        assertThat(standing).hasSize(6);
        click(standing.getLast());
        assertThat(text(get(Dialog.class)))
                .contains("Counted from")
                .contains(standing.getLast().getText());
    }

    @Test
    void a_region_is_told_of_its_own_jobs() {
        open("");
        List<String> all = all(get(NextSection.class), FigureDoor.class).stream()
                .map(FigureDoor::getText)
                .toList();
        open("?region=TARIAN");
        assertThat(all(get(NextSection.class), FigureDoor.class))
                .extracting(FigureDoor::getText)
                .isNotEqualTo(all);
    }
}

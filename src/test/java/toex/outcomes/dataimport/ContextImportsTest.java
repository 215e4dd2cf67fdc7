package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/** The file is made up, in the form in which a department publishes such figures. */
class ContextImportsTest extends KaribuTest {

    private static final String PUBLISHED = """
            quarter,first_responder,exploitation_type,age_at_exploitation,people
            2022-Q2,Gwent Police,Total,Total,7
            2022-Q2,Gwent Police,Criminal,Total,7
            2022-Q2,Gwent Police,Criminal,Adult (18 or over),4
            2022-Q2,South Wales Police,Total,Total,"1,011"
            2022-Q2,Hampshire Constabulary,Total,Total,5
            2022-Q2,British Transport Police,Total,Total,9
            2022-Q3,Gwent Police,Total,Total,3
            2022-Q3,South Wales Police,"Labour, Sexual",Total,2
            2022-Q3,Police total,Total,Total,1035
            """;
    private static final RegionCode TARIAN = new RegionCode("TARIAN");

    @Autowired
    ContextImports imports;

    @Autowired
    ContextFigures figures;

    @Autowired
    List<Command> commands;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @AfterEach
    void empty() {
        jdbc.sql("DELETE FROM context_value").update();
        jdbc.sql("DELETE FROM context_series").update();
    }

    @Test
    void a_published_table_is_read_as_it_is_and_summed_by_region() {
        ContextImports.Loaded loaded = load(PUBLISHED);
        assertThat(loaded.series().figures()).isEqualTo(5);
        assertThat(loaded.passedOver()).isEqualTo(4);
        assertThat(loaded.series().covers()).isEqualTo(Period.parse("2022-04-01..2022-09-30"));
        RegionContext tarian = of(TARIAN, "all").getFirst();
        assertThat(tarian.quarters().rows()).extracting(Figure::plain).containsExactly("1018", "3");
        assertThat(tarian.quarters().total().plain()).isEqualTo("1021");
        assertThat(tarian.forces()).isEqualTo(2);
        assertThat(of(TARIAN, "2022-Q3").getFirst().quarters().total().plain()).isEqualTo("3");
        assertThat(of(TARIAN, "2021").getFirst().quarters().rows()).isEmpty();
        assertThat(of(new RegionCode("SEROCU"), "all")
                        .getFirst()
                        .quarters()
                        .total()
                        .plain())
                .isEqualTo("5");
        assertThat(of(new RegionCode("EMSOU"), "all")).isEmpty();
    }

    @Test
    void every_figure_names_its_publisher_document_licence_and_address() {
        load(PUBLISHED);
        assertThat(of(TARIAN, "all").getFirst().quarters().rows())
                .extracting(Figure::source)
                .containsOnly(new Source.Published(
                        "Annual bulletin, table 3",
                        "Office of Examples",
                        LocalDate.of(2023, 2, 1),
                        "1 February 2023",
                        "",
                        "Open Government Licence v3.0",
                        "https://example.org/bulletin"));
    }

    @Test
    void a_symbol_in_place_of_a_number_leaves_the_sum_open() {
        load("quarter,force,value\n2022-Q2,Gwent,c\n2022-Q2,South Wales,4\n2022-Q3,Gwent,2\n");
        assertThat(of(TARIAN, "all").getFirst().quarters().rows())
                .extracting(Figure::plain)
                .containsExactly("x", "2");
    }

    @Test
    void a_regions_own_figure_is_taken_as_it_is() {
        load("quarter,region,value\n2022-Q2,Southern Wales,12\n2022-Q2,ERSOU,3\n2022-Q2,West Midlands,7.5\n");
        assertThat(of(TARIAN, "all").getFirst().quarters().total().plain()).isEqualTo("12");
        assertThat(of(TARIAN, "all").getFirst().forces()).isZero();
        assertThat(of(new RegionCode("ROCUWM"), "all")
                        .getFirst()
                        .quarters()
                        .total()
                        .plain())
                .isEqualTo("7.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-Q5,Gwent,1              | Line 3: "2022-Q5" is not a quarter
            2022,Gwent,1                 | Line 3: "2022" is not a quarter
            2999-Q1,Gwent,1              | not a quarter that has begun
            2022-Q2,Gwent,-1             | "-1" is not a number from 0
            2022-Q2,Gwent,1e9            | "1e9" is not a number
            2022-Q2,Gwent,               | "" is not a number
            2022-Q2,Gotham,1             | Neither a force, a partner nor a region then: Gotham
            2022-Q2,Fair Work Agency,1   | Neither a force, a partner nor a region then: Fair Work Agency
            2022-Q2,gwent police,2       | gwent police stands in line 2 already
            2022-Q2,Gwent                | fewer cells than the header
            """)
    void one_bad_row_keeps_the_whole_file_out(String row, String reason) {
        assertRefused("quarter,force,value\n2022-Q2,Gwent,1\n" + row + "\n", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            force,value             | no column for the quarter
            quarter,force           | no column for the value
            quarter,place,value     | no column for the force or region
            quarter,force,value,force | more than one column for the force or region
            """)
    void a_header_that_misses_something_says_what(String header, String reason) {
        assertRefused(header + "\n2022-Q2,Gwent,1,1\n", reason);
    }

    @Test
    void other_files_are_refused_as_those_of_records_are() {
        assertRefused("", "is empty");
        assertRefused("%PDF-1.7", "a PDF");
        assertRefused("quarter,force,value\n", "nothing to load");
        assertRefused("quarter,force,kind,value\n2022-Q2,Gwent,Detail,1\n", "No row gives a total");
    }

    @Test
    void a_publication_says_everything_about_itself() {
        refused(() -> publication(" ", "https://example.org"), "The name of the series is missing");
        refused(() -> publication("NRM", "example.org"), "is not an address of the web");
        refused(() -> publication("NRM", "javascript:alert(1)"), "is not an address of the web");
        refused(
                () -> new ContextPublication("a", "b", "c", "d", "e", null, "https://example.org"),
                "day of publication");
        refused(
                () -> load(
                        PUBLISHED,
                        new ContextPublication(
                                "a", "b", "c", "d", "e", LocalDate.of(2999, 1, 1), "https://example.org")),
                "still to come");
    }

    @Test
    void a_later_file_takes_the_place_of_an_earlier_one_until_it_is_taken_back() {
        load(PUBLISHED);
        refused(() -> load(PUBLISHED), "loaded already");
        ContextImports.Loaded later = load(PUBLISHED.replace(",7\n", ",70\n"));
        assertThat(of(TARIAN, "2022-Q2").getFirst().quarters().total().plain()).isEqualTo("1081");
        assertThat(all())
                .extracting(ContextSeries::state)
                .containsExactly(ContextSeries.State.LOADED, ContextSeries.State.REPLACED);
        SystemUser.run(() -> imports.undo(later.series().id()));
        assertThat(of(TARIAN, "2022-Q2").getFirst().quarters().total().plain()).isEqualTo("1018");
        refused(() -> SystemUser.run(() -> imports.undo(later.series().id())), "taken back already");
        assertThat(all())
                .extracting(ContextSeries::sha256)
                .doesNotHaveDuplicates()
                .allMatch(sha -> sha.length() == 64);
    }

    @Test
    void context_is_no_part_of_any_of_the_programmes_figures() {
        List<String> before = everything();
        load(PUBLISHED);
        assertThat(everything()).isEqualTo(before);
        signIn("leader");
        for (String page : List.of("", "performance", "teams", "benefits")) {
            open(page);
            assertThat(text()).as(page).doesNotContain("NRM referrals", "1,018");
        }
    }

    @Test
    void a_regions_page_shows_it_apart_with_the_door_to_its_source() {
        load(PUBLISHED);
        signIn("leader");
        open("regions/TARIAN?period=2022");
        assertThat(text())
                .contains("Context: NRM referrals")
                .contains("Context, published by Office of Examples. Never added to the programme’s counts.")
                .contains("July to September 2022 3")
                .contains("1,018", "1,021")
                .contains("Where does this come from? 1,021 people referred");
        open("regions/TARIAN?period=2021");
        assertThat(text()).contains("The series has no whole quarter within the chosen period");
    }

    private List<String> everything() {
        return List.of(figures(), figures("--by", "region"), figures("--by", "force"), figures("--by", "month"));
    }

    private String figures(String... options) {
        Command command = commands.stream()
                .filter(candidate -> candidate.name().equals("figures"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SystemUser.run(() ->
                command.run(Options.parse(List.of(options), command.valued(), command.flags()), new PrintStream(out)));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<RegionContext> of(RegionCode region, String period) {
        return SystemUser.call(() -> figures.of(region, Period.parse(period)));
    }

    private List<ContextSeries> all() {
        return SystemUser.call(() -> imports.all());
    }

    private ContextImports.Loaded load(String content) {
        return load(content, publication("NRM referrals", "https://example.org/bulletin"));
    }

    private ContextImports.Loaded load(String content, ContextPublication publication) {
        try {
            Path file = Files.writeString(folder.resolve("published.csv"), content);
            return SystemUser.call(
                    () -> imports.load(file, "published.csv", publication, Marking.OFFICIAL, Set.of("police total")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContextPublication publication(String title, String url) {
        return new ContextPublication(
                title,
                "people referred",
                "Office of Examples",
                "Annual bulletin, table 3",
                "Open Government Licence v3.0",
                LocalDate.of(2023, 2, 1),
                url);
    }

    private void assertRefused(String content, String reason) {
        refused(() -> load(content), reason);
        assertThat(all()).isEmpty();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String sentence) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}

package toex.outcomes.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

@PortalTest
class ReleaseServiceTest {

    private static final Quarters YEAR = quarters("2022");

    @Autowired
    ReleaseService releases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM release_cell").update();
        jdbc.sql("DELETE FROM release_edition").update();
    }

    @Test
    void no_count_below_the_threshold_is_shown_and_zeros_are() {
        List<Figure> cells = cells(releases.draft(YEAR));
        assertThat(cells).anyMatch(figure -> figure.status() == DisclosureStatus.SUPPRESSED);
        assertThat(cells).anyMatch(figure -> figure.plain().equals("0"));
        assertThat(cells.stream().map(Figure::plain)).doesNotContain("1", "2", "3", "4");
    }

    @Test
    void what_is_shown_is_what_was_recorded() {
        for (MeasureTables measure : releases.draft(YEAR).measures()) {
            measure.table(Breakdown.FORCE).orElseThrow().figures().stream()
                    .filter(figure -> figure.value() != null)
                    .forEach(figure -> assertThat(figure.plain())
                            .isEqualTo(recorded(
                                    measure,
                                    Objects.requireNonNull(figure.group()).code())));
        }
    }

    private String recorded(MeasureTables measure, String force) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(quantity), 0) FROM outcome_record
                WHERE kind = ? AND organisation = ? AND YEAR(date) = 2022""")
                .params(measure.measure().code().value(), force)
                .query(String.class)
                .single();
    }

    @Test
    void the_database_keeps_no_hidden_number_of_a_release() {
        ReleaseSet draft = releases.draft(YEAR);
        releases.record(YEAR, draft.fingerprint());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM release_cell WHERE quantity BETWEEN 1 AND 4")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM release_cell WHERE quantity IS NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(draft.measures().stream()
                        .mapToLong(MeasureTables::hidden)
                        .sum());
    }

    @Test
    void a_release_reads_back_as_it_was_recorded() {
        ReleaseSet draft = releases.draft(YEAR);
        Release release = releases.record(YEAR, draft.fingerprint());
        assertThat(releases.released(release.id())).isEqualTo(draft);
        assertThat(releases.releases()).containsExactly(release);
        assertThat(ReleaseFile.csv(releases.released(release.id()))).isEqualTo(ReleaseFile.csv(draft));
    }

    @Test
    void a_quarter_more_shows_no_small_increment_of_any_force() {
        releases.record(quarters("2022-Q1"), releases.draft(quarters("2022-Q1")).fingerprint());
        Quarters more = quarters("2022-01-01..2022-06-30");
        List<Figure> first =
                cells(releases.released(releases.releases().getFirst().id()));
        for (Figure after : cells(releases.draft(more))) {
            first.stream()
                    .filter(before -> before.measure().equals(after.measure())
                            && before.group() != null
                            && before.group().equals(after.group()))
                    .filter(before -> before.value() != null && after.value() != null)
                    .forEach(before -> assertThat(Integer.parseInt(after.plain()) - Integer.parseInt(before.plain()))
                            .as("%s of %s", after.measure().code(), after.group())
                            .isNotIn(1, 2, 3, 4, -1, -2, -3, -4));
        }
    }

    @Test
    void the_same_tables_are_released_once_even_by_two_people_at_once() {
        String fingerprint = releases.draft(YEAR).fingerprint();
        List<CompletableFuture<Void>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(
                    () -> releases.record(YEAR, fingerprint), SecurityContextHolder.getContext())));
        }
        assertThatThrownBy(() -> CompletableFuture.allOf(both.toArray(CompletableFuture[]::new))
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Refusal.class);
        assertThat(releases.releases()).hasSize(1);
    }

    @Test
    void tables_that_changed_since_they_were_looked_at_are_not_released() {
        assertThatThrownBy(() -> releases.record(YEAR, "0".repeat(64)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Look at them again");
        assertThat(releases.releases()).isEmpty();
    }

    @Test
    void quarters_that_the_records_do_not_cover_whole_are_refused() {
        assertThat(releases.available()).contains(quarters("2021-01-01..2022-12-31"));
        assertThatThrownBy(() -> releases.draft(quarters("2023-Q1")))
                .hasMessageContaining("January 2021 to December 2022");
    }

    @Test
    void the_file_has_the_symbol_and_never_a_blank_or_the_number_of_records() {
        String csv = new String(ReleaseFile.csv(releases.draft(YEAR)), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1))
                .allMatch(line -> line.contains("OFFICIAL · FOR PUBLIC RELEASE"))
                .allMatch(line -> line.contains(",c,number,suppressed,") || line.matches(".*,\\d+,number,shown,.*"));
        assertThat(csv).contains(",c,number,suppressed,").doesNotContain(" records from ");
    }

    @Test
    void the_workbook_says_what_the_text_file_says() throws IOException {
        ReleaseSet draft = releases.draft(YEAR);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(ReleaseFile.xlsx(draft)))) {
            List<List<String>> rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getRawValue())
                            .toList())
                    .filter(row -> row.size() == 10)
                    .toList();
            assertThat(rows.subList(1, rows.size())).hasSameSizeAs(ReleaseFile.rows(draft));
            assertThat(rows.stream().map(row -> row.get(5)).skip(1))
                    .containsExactlyElementsOf(ReleaseFile.rows(draft).stream()
                            .map(row -> row.get(5))
                            .toList());
        }
    }

    private static List<Figure> cells(ReleaseSet set) {
        List<Figure> cells = new ArrayList<>();
        set.measures().forEach(measure -> {
            cells.add(measure.total());
            measure.tables().forEach(table -> cells.addAll(table.figures()));
        });
        return cells;
    }

    private static Quarters quarters(String period) {
        return Quarters.of(Period.parse(period)).orElseThrow();
    }
}

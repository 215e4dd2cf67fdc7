package toex.outcomes.dataimport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.FreshTestData;
import toex.outcomes.KaribuTest;
import toex.outcomes.dataimport.ImportRun;
import toex.outcomes.dataimport.ImportRuns;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.security.SystemUser;

class ImportsViewTest extends KaribuTest {

    private static final String HEADER = "reference,kind,date,force,threat,strand,level,quantity,operation\n";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportRuns attempts;

    @Test
    void a_file_is_checked_loaded_and_taken_back() {
        long before = records();
        signIn("analyst");
        open("imports");
        upload(get(Upload.class), "gwent.csv", HEADER + "V-1,disruption,2022-07-31,Gwent,,,major,2,\n");
        awaitText("gwent.csv can be loaded");
        assertThat(text()).contains("new 1", "No record of");
        assertThat(records()).isEqualTo(before);
        press("Load this row");
        awaitText("gwent.csv is loaded");
        assertThat(records()).isEqualTo(before + 1);
        press("Undo");
        press("Undo the import");
        assertThat(text()).contains("Taken back");
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void rejected_rows_are_shown_and_handed_out() {
        signIn("analyst");
        open("imports");
        upload(get(Upload.class), "bad.csv", HEADER + "V-1,disruption,31/02/2022,Gwent,,,major,2,\n");
        awaitText("bad.csv can’t be loaded as it is");
        assertThat(text()).contains("31/02/2022", "A date of the calendar");
        Anchor link = link("Download the rejected rows");
        assertThat(new String(download(link), StandardCharsets.UTF_8)).contains("2,date,31/02/2022,");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_in_a_sentence() {
        signIn("analyst");
        open("imports");
        upload(get(Upload.class), "letter.csv", "Dear colleague\n");
        awaitText("The header misses the column");
    }

    @Test
    void the_templates_have_the_header_of_the_format() throws IOException {
        signIn("analyst");
        open("imports/format");
        assertThat(text()).contains("a partner organisation", "county-lines");
        assertThat(new String(download(link("Template for outcome records (CSV)")), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF" + HEADER.strip() + "\r\n");
        byte[] workbook = download(link("Template for outcome records (XLSX, with its columns explained)"));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<List<String>> sheets =
                    read.getSheets().map(ImportsViewTest::cells).toList();
            assertThat(String.join(",", sheets.getFirst())).isEqualTo(HEADER.strip());
            assertThat(sheets.get(1)).contains("reference", "Its unique name, at most 64 characters", "GW-2022-0417");
            assertThat(sheets.get(2)).contains("threat", "county-lines", "County lines and criminal exploitation");
        }
    }

    @Test
    void a_template_that_nobody_filled_in_is_refused_in_a_sentence() {
        signIn("analyst");
        open("imports");
        byte[] workbook = download(link("Template for supported jobs (XLSX, with its columns explained)"));
        upload(get(Upload.class), "empty.xlsx", workbook);
        awaitText("has a header but no row below it");
    }

    @Test
    void a_page_that_goes_away_while_a_file_is_loaded_leaves_it_whole() {
        long before = records();
        List<Path> others = uploads();
        signIn("analyst");
        open("imports");
        upload(get(Upload.class), "left.csv", HEADER + many());
        awaitText("left.csv can be loaded");
        press("Load all 3,000 rows");
        goTo("");
        await().until(() -> latest().state() != ImportState.RUNNING);
        assertThat(latest().state()).isEqualTo(ImportState.LOADED);
        assertThat(records()).isEqualTo(before + 3_000);
        await().until(() -> others.containsAll(uploads()));
        SystemUser.run(() -> attempts.undo(latest().id()));
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void a_page_that_goes_away_while_a_file_is_checked_leaves_nothing() {
        long before = records();
        List<Path> others = uploads();
        signIn("analyst");
        open("imports");
        upload(get(Upload.class), "left.csv", HEADER + many());
        goTo("");
        await().until(() -> others.containsAll(uploads()));
        assertThat(records()).isEqualTo(before);
    }

    private static String many() {
        return IntStream.range(0, 3_000)
                .mapToObj("L-%05d,disruption,2022-07-31,Gwent,,,,1,\n"::formatted)
                .collect(Collectors.joining());
    }

    private ImportRun latest() {
        return SystemUser.call(() -> attempts.findPage(0, 1)).getFirst();
    }

    private static List<Path> uploads() {
        Path folder = FreshTestData.FOLDER.resolve("portal/uploads");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(Row::stream).map(cell -> cell.getRawValue()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Anchor link(String text) {
        return all(Anchor.class).stream()
                .filter(anchor -> anchor.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitText(String text) {
        await().pollInSameThread().until(() -> {
            answer();
            return text().contains(text);
        });
    }

    private long records() {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_record").query(Long.class).single();
    }
}

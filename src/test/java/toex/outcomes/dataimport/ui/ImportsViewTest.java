package toex.outcomes.dataimport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;

class ImportsViewTest extends KaribuTest {

    private static final String HEADER = "reference,kind,date,force,threat,strand,level,quantity,operation\n";

    @Autowired
    JdbcClient jdbc;

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
        Anchor link = all(Anchor.class).stream()
                .filter(anchor -> anchor.getText().equals("Download the rejected rows"))
                .findFirst()
                .orElseThrow();
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
    void the_template_has_the_header_of_the_format() {
        signIn("analyst");
        open("imports/format");
        assertThat(text()).contains("a partner organisation", "county-lines");
        List<String> templates = all(Anchor.class).stream()
                .filter(anchor -> anchor.getText().startsWith("Template"))
                .map(anchor -> new String(download(anchor), StandardCharsets.UTF_8))
                .toList();
        assertThat(templates.getFirst()).isEqualTo("\uFEFF" + HEADER.strip() + "\r\n");
        assertThat(all(NativeTable.class)).isNotEmpty();
    }

    private static void awaitText(String text) {
        await().atMost(Duration.ofSeconds(60)).pollInSameThread().until(() -> {
            answer();
            return text().contains(text);
        });
    }

    private long records() {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_record").query(Long.class).single();
    }
}

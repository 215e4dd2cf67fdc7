package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.PortalTest;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

@PortalTest
class ReportCommandTest {

    @Autowired
    ReportCommand command;

    @TempDir
    Path folder;

    @Test
    void the_report_stands_where_it_was_asked_for_and_its_path_is_printed() throws Exception {
        Path file = folder.resolve("summary.pdf");
        String printed = run("outcome-summary", "--period", "2022-23", "--region", "emsou", "--out", file.toString());
        assertThat(printed).isEqualTo(file + System.lineSeparator());
        assertThat(ReadPdf.of(Files.readAllBytes(file)).text()).contains("April 2022 to March 2023 · East Midlands");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_second_report_takes_the_place_of_the_first() throws Exception {
        Path file = folder.resolve("report.pdf");
        run("poster", "--out", file.toString());
        byte[] poster = Files.readAllBytes(file);
        run("outcome-summary", "--out=" + file);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(poster);
        run("poster", "--out", file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(poster);
    }

    @Test
    void it_makes_no_folders() {
        Path file = folder.resolve("quarter/summary.pdf");
        assertThatThrownBy(() -> run("poster", "--out", file.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no folder " + folder.resolve("quarter"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_is_not_overwritten() {
        assertThatThrownBy(() -> run("poster", "--out", folder.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder. Give the name of a file");
    }

    @Test
    void a_refused_report_leaves_what_stood_there_before() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "last quarter");
        for (List<String> wrong : List.of(
                List.of("newsletter"),
                List.of("poster", "--period", "someday"),
                List.of("poster", "--region", "ATLANTIS"))) {
            String[] arguments = java.util.stream.Stream.concat(
                            wrong.stream(), java.util.stream.Stream.of("--out", file.toString()))
                    .toArray(String[]::new);
            assertThatThrownBy(() -> run(arguments)).isInstanceOf(Refusal.class);
        }
        assertThat(file).hasContent("last quarter");
        assertThat(folder.toFile().list()).containsExactly("summary.pdf");
    }

    @Test
    void a_refusal_names_what_there_is() {
        assertThatThrownBy(() -> run("newsletter"))
                .hasMessageContaining("benefits-note, outcome-summary, poster, region-pack");
        assertThatThrownBy(() -> run("poster", "--period", "someday")).hasMessageContaining("2022-Q3");
        assertThatThrownBy(() -> run("poster", "--region", "ATLANTIS")).hasMessageContaining("EMSOU");
    }

    @Test
    void without_a_template_it_says_how_it_is_called() {
        assertThatThrownBy(this::run)
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("./portal report TEMPLATE")
                .hasMessageContaining("poster");
        assertThatThrownBy(() -> run("poster", "outcome-summary")).isInstanceOf(WrongUsage.class);
    }

    private String run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Options options = Options.parse(List.of(arguments), command.valued(), command.flags());
        int exit = SystemUser.call(() -> command.run(options, new PrintStream(printed, true, StandardCharsets.UTF_8)));
        assertThat(exit).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }
}

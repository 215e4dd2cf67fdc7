package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.shared.Refusal;

class TemplateFileTest {

    private static final String HEAD = """
            name: Board paper
            description: For the board.
            title: Paper for the board
            page:
              margins: { top: 84, right: 62, bottom: 76, left: 62 }
              body: 10
            parts:
            """;

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - chrat: { measure: disruption, by: month }    | 8 | 3  | there is no part "chrat", only band
            - chart: { measure: disruption, by: moon }     | 8 | 37 | "by" takes one of: place, month
            - chart: { measure: disruption }               | 8 | 10 | "by" is missing
            - chart                                        | 8 | 3  | "chart" needs
            - heading: heading.of-nothing                  | 8 | 12 | "heading" takes a key of the text bundle
            - steps: sideways                              | 8 | 10 | "steps" takes one of: down, across
            - column: { share: 1, parts: [ map ] }         | 8 | 3  | stands only in a side
            - side: [ map ]                                | 8 | 11 | a "side" holds columns
            - rule: [ map ]                                | 8 | 9  | "rule" holds no other parts
            - rule: 3                                      | 8 | 9  | "rule" takes nothing
            - { rule: , map: }                             | 8 | 3  | a part is one name
            - heading: "open                               | 9 | 1  | this is not YAML
            map                                            | 9 | 1  | this is not YAML
            """)
    void a_mistake_is_named_with_its_line_and_column(String part, int line, int column, String what) {
        assertThatThrownBy(() -> TemplateFile.parse("board", HEAD + part + "\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "The template board.yaml has a mistake, line %d, column %d: ".formatted(line, column))
                .hasMessageContaining(what);
    }

    @Test
    void the_page_is_checked_too() {
        assertThatThrownBy(() -> TemplateFile.parse("board", HEAD.replace("body: 10", "body: large") + "- map"))
                .hasMessageContaining("line 6, column 9: this is a number from 6 to 24, not \"large\"");
        assertThatThrownBy(() -> TemplateFile.parse("board", HEAD.replace("title:", "titel:") + "- map"))
                .hasMessageContaining("line 3, column 1: a template has no \"titel\"");
        assertThatThrownBy(() -> TemplateFile.parse("board", "")).hasMessageContaining("is empty");
    }

    @Test
    void every_part_that_there_is_can_be_checked_and_made() {
        assertThat(PartShape.names())
                .containsAll(Parts.names())
                .hasSize(Parts.names().size() + 1);
    }

    @Test
    void an_administrators_own_template_is_there_without_a_new_build() throws Exception {
        Templates templates = new Templates(data);
        Path folder = Files.createDirectory(data.resolve("templates"));
        Files.writeString(folder.resolve("board.yaml"), HEAD + "- own-heading: For the board\n- headlines\n");
        Files.writeString(folder.resolve("poster.yaml"), "stands for nothing");
        Files.writeString(folder.resolve("..evil.yaml"), "is no name");
        assertThat(templates.names()).endsWith("board").doesNotContain("..evil").doesNotHaveDuplicates();
        FrozenSnapshot snapshot = FrozenSnapshot.of(new SampleSnapshot().snapshot());
        ReadPdf pdf = ReadPdf.of(
                ReportService.make(templates.named("board"), snapshot).file());
        assertThat(pdf.text()).contains("For the board", "supported jobs");

        Files.writeString(folder.resolve("board.yaml"), HEAD + "- nonsense\n");
        assertThatThrownBy(() -> templates.named("board")).hasMessageContaining("line 8, column 3");
        assertThat(templates.named("poster").sheet().single()).isTrue();
    }
}

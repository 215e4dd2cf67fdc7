package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkbookImportTest extends ImportTest {

    @Test
    void a_workbook_loads_the_same_records_as_its_csv_file() {
        load("77,disruption,2022-07-31,Gwent,,,major,2,Miyo & co", "A-2,supported-job,01/07/2022,NCA,fraud,,,,");
        List<String> fromText = records();
        Imported again = load(Workbooks.write(
                folder.resolve("outcomes.xlsx"),
                List.of(
                        Stream.of(HEADER.strip().split(","))
                                .map(Workbooks::text)
                                .toList(),
                        List.of(),
                        List.of(
                                Workbooks.number("77"),
                                Workbooks.text("disruption"),
                                Workbooks.number("44773"),
                                Workbooks.text("Gwent"),
                                Workbooks.text(""),
                                Workbooks.text(""),
                                Workbooks.text("major"),
                                Workbooks.number("2"),
                                Workbooks.text("Miyo &amp; co")),
                        List.of(
                                Workbooks.text("A-2"),
                                Workbooks.text("supported-job"),
                                Workbooks.text("01/07/2022"),
                                Workbooks.text("NCA"),
                                Workbooks.text("fraud")))));
        assertThat(again.state()).isEqualTo(ImportState.UNCHANGED);
        assertThat(again.report().differences().unchanged()).isEqualTo(2);
        assertThat(records()).isEqualTo(fromText);
    }
}

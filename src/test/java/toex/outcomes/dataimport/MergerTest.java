package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.ForceNames;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/**
 * Kent (Eastern) and Sussex (South East) merge into one force of the South East on 1 July 2024, half-way through the
 * year: every figure before and after still adds up. What the test loads and merges is taken back after it.
 */
class MergerTest extends KaribuTest {

    private static final String HEADER = "reference,kind,date,force,threat,strand,level,quantity,operation\n";
    private static final String CHANNEL = "E23000097";
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Autowired
    OrganisationEditor editor;

    @Autowired
    ImportService imports;

    @Autowired
    ImportRuns attempts;

    @Autowired
    List<Command> commands;

    @TempDir
    Path folder;

    private final List<Long> loaded = new java.util.ArrayList<>();

    @BeforeEach
    void merge() {
        load("before", "M-1,disruption,2024-05-01,Kent,,,,3,", "M-2,disruption,2024-06-30,E23000033,,,,4,");
        SystemUser.run(() -> editor.merge(
                List.of(force("E23000032"), force("E23000033")),
                ForceHistory.beginning(
                        new OrganisationCode(CHANNEL),
                        new ForceNames("Channel Police", "Channel"),
                        new RegionCode("SEROCU"),
                        JULY)));
        load("after", "M-3,disruption,2024-07-01,Channel Police,,,,5,", "M-4,disruption,2024-12-31,channel,,,,6,");
    }

    @AfterEach
    void takeBack() {
        SystemUser.run(() -> {
            loaded.reversed().forEach(attempts::undo);
            editor.takeBack(force(CHANNEL));
        });
    }

    @Test
    void figures_by_force_by_region_and_in_total_add_up_before_and_after() {
        assertThat(figures("2024", "force")).isEqualTo(Map.of("E23000032", 3, "E23000033", 4, CHANNEL, 11));
        assertThat(figures("2024", "region")).isEqualTo(Map.of("ERSOU", 3, "SEROCU", 15));
        assertThat(figures("2024-01-01..2024-06-30", "region")).isEqualTo(Map.of("ERSOU", 3, "SEROCU", 4));
        assertThat(figures("2024-07-01..2024-12-31", "region")).isEqualTo(Map.of("SEROCU", 11));
        assertThat(figures("2024", "month")).isEqualTo(Map.of("2024-05", 3, "2024-06", 4, "2024-07", 5, "2024-12", 6));
        assertThat(total("--period", "2024")).isEqualTo(18);
        assertThat(total("--period", "2024", "--force", "Channel")).isEqualTo(11);
        assertThat(total("--period", "2024", "--force", "kent police")).isEqualTo(3);
        assertThat(total("--period", "2024", "--region", "SEROCU")).isEqualTo(15);
        // a period whose ends are odd days comes from the records and not from the months
        assertThat(figures("2024-06-30..2024-07-01", "force")).isEqualTo(Map.of("E23000033", 4, CHANNEL, 5));
    }

    @Test
    void the_pages_say_the_same_as_the_command_line() {
        signIn("leader");
        open("performance?period=2024");
        assertThat(text()).contains("18 serious and organised crime disruptions recorded");
        open("performance?period=2024&region=SEROCU");
        assertThat(text()).contains("15 serious and organised crime disruptions recorded", "Channel", "Sussex");
        open("performance?period=2024&region=ERSOU");
        assertThat(text()).contains("3 serious and organised crime disruptions recorded");
        open("regions/ERSOU?period=2024");
        assertThat(text())
                .contains("3 serious and organised crime disruptions recorded", "Kent")
                .doesNotContain("Channel");
    }

    @Test
    void a_file_takes_the_force_of_the_right_day_only() throws IOException {
        Imported refused = load(
                "wrong",
                "M-5,disruption,2024-07-01,Kent,,,,1,",
                "M-6,disruption,2024-06-30,Channel Police,,,,1,",
                "M-7,disruption,2024-06-30,E23000097,,,,1,");
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(Files.readString(folder.resolve("rejected.csv")))
                .contains("2,force,Kent,The force or partner of that date: Kent Police is known until 30 June 2024")
                .contains("; then it was merged into Channel Police.")
                .contains(
                        "3,force,Channel Police,The force or partner of that date: Channel Police is known from 1 July 2024")
                .contains("4,force,E23000097");
    }

    @Test
    void the_same_files_again_change_nothing() {
        assertThat(load("before", "M-1,disruption,2024-05-01,Kent,,,,3,", "M-2,disruption,2024-06-30,E23000033,,,,4,")
                        .state())
                .isEqualTo(ImportState.UNCHANGED);
    }

    @Test
    void nothing_of_the_merger_is_changed_once_there_are_records() {
        assertThatThrownBy(() -> SystemUser.run(() -> editor.takeBack(force(CHANNEL))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Channel Police has records from 1 July 2024 on, the latest of 31 December 2024");
    }

    @Test
    void a_change_of_organisations_while_a_file_is_read_has_it_read_again() {
        Path file = write("meanwhile", "M-8,disruption,2024-07-02,Channel,,,,1,");
        ForceHistory dorset = force("E23000039");
        assertThatThrownBy(() -> SystemUser.run(() -> imports.load(file, "meanwhile.csv", rejected(), (step, part) -> {
                    if (step == ImportProgress.Step.WAITING) {
                        java.util.concurrent.CompletableFuture.runAsync(() -> SystemUser.run(() -> editor.rename(
                                        dorset, dorset.names().latest().value(), null)))
                                .join();
                    }
                })))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Load it again");
        assertThat(total("--period", "2024")).isEqualTo(18);
    }

    private Imported load(String name, String... rows) {
        Path file = write(name, rows);
        Imported imported =
                SystemUser.call(() -> imports.load(file, name + ".csv", rejected(), (step, fraction) -> {}));
        if (imported.state() == ImportState.LOADED) {
            loaded.add(SystemUser.call(() -> attempts.findPage(0, 1)).getFirst().id());
        }
        return imported;
    }

    private Path write(String name, String... rows) {
        try {
            return Files.writeString(folder.resolve(name + ".csv"), HEADER + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path rejected() {
        return folder.resolve("rejected.csv");
    }

    private ForceHistory force(String code) {
        return SystemUser.call(() -> (ForceHistory) editor.register().find(code).orElseThrow());
    }

    /** Disruptions by group. */
    private Map<String, Integer> figures(String period, String by) {
        return rows("--period", period, "--by", by).stream()
                .filter(row -> row[0].equals("disruption"))
                .collect(Collectors.toMap(row -> row[1], row -> Integer.parseInt(row[2])));
    }

    private int total(String... options) {
        return rows(options).stream()
                .filter(row -> row[0].equals("disruption"))
                .mapToInt(row -> Integer.parseInt(row[2]))
                .sum();
    }

    private List<String[]> rows(String... options) {
        Command figures = commands.stream()
                .filter(command -> command.name().equals("figures"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SystemUser.run(() -> figures.run(
                Options.parse(Arrays.asList(options), figures.valued(), figures.flags()), new PrintStream(out)));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
    }
}

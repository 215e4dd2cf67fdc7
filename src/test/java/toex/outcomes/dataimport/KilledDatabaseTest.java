package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import toex.outcomes.FreshTestData;
import toex.outcomes.dataimport.ImportProgress.Step;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

/** The database's process is killed at each step of an import, and comes back by itself. */
class KilledDatabaseTest extends ImportTest {

    private static final int ROWS = 20_000;

    @ParameterizedTest
    @EnumSource(Step.class)
    void the_data_are_as_before_and_the_record_of_the_import_says_so(Step step) {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        List<String> before = records();
        assertThatThrownBy(() -> load(many(), step))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whole or not at all: import it again");
        awaitDatabase();
        assertThat(records()).isEqualTo(before);
        assertMonthsAreRight();
        assertThat(runs().getFirst().state()).isIn(ImportState.FAILED, ImportState.INTERRUPTED);
        assertThat(load(many()).state()).isEqualTo(ImportState.LOADED);
        assertThat(records()).hasSize(1 + ROWS);
        assertMonthsAreRight();
    }

    private void load(Path file, Step killedAt) {
        SystemUser.run(() -> imports.load(file, "many.csv", rejected(), (step, fraction) -> {
            if (step == killedAt) {
                kill();
            }
        }));
    }

    private static void kill() {
        try {
            String written = Files.readString(FreshTestData.FOLDER.resolve("import/database.process"));
            ProcessHandle.of(Long.parseLong(written.split(" ")[0])).ifPresent(server -> {
                server.destroyForcibly();
                server.onExit().join();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitDatabase() {
        await().until(() -> {
            try {
                return jdbc.sql("SELECT 1").query(Integer.class).single() == 1;
            } catch (DataAccessException notYet) {
                return false;
            }
        });
    }

    private Path many() {
        return file(
                "many.csv",
                HEADER
                        + IntStream.range(0, ROWS)
                                .mapToObj("M-%05d,disruption,2022-07-31,Gwent,,,,1,\n"::formatted)
                                .collect(Collectors.joining()));
    }
}

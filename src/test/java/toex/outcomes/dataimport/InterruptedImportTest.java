package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import toex.outcomes.dataimport.ImportProgress.Step;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

/** Whatever stops an import, the data are as before or whole, and its record says which. */
class InterruptedImportTest extends ImportTest {

    private boolean killed;

    @Test
    void two_imports_at_once_are_both_whole() {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Path> files = List.of(many("one.csv", 0, 3_000), many("two.csv", 1_500, 3_000));
        List<ImportState> states = Stream.of(files.getFirst(), files.getLast())
                .map(file -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return load(file).state();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(states).containsOnly(ImportState.LOADED);
        assertThat(records()).hasSize(4_500);
        assertThat(runs()).extracting(ImportRun::state).containsOnly(ImportState.LOADED);
        assertThat(runs().stream().mapToLong(run -> run.counts().added()).sum()).isEqualTo(4_500);
        assertMonthsAreRight();
    }

    @Test
    void an_import_that_is_cancelled_at_any_step_changes_nothing() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        List<String> before = data();
        Path file = many("many.csv", 0, 5_000);
        for (Step step : Step.values()) {
            assertThatThrownBy(() -> load(file, (now, fraction) -> {
                        if (now == step) {
                            throw new CancellationException("stopped");
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(runs().getFirst().state()).isEqualTo(ImportState.CANCELLED);
            assertThat(data()).isEqualTo(before);
        }
    }

    @Test
    void an_import_whose_database_connection_breaks_changes_nothing_and_says_so() {
        load("A-1,disruption,2022-07-31,Gwent,,,,2,");
        List<String> before = data();
        assertThatThrownBy(() -> load(many("many.csv", 0, 5_000), (step, fraction) -> {
                    if (step == Step.LOADING && fraction == 1) {
                        killOwnConnection();
                    }
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whole or not at all");
        assertThat(killed).isTrue();
        assertThat(data()).isEqualTo(before);
        assertThat(runs().getFirst().state()).isIn(ImportState.FAILED, ImportState.INTERRUPTED);
        assertThat(load(many("many.csv", 0, 5_000)).state()).isEqualTo(ImportState.LOADED);
    }

    @Test
    void an_attempt_that_nobody_works_on_any_more_is_told_as_interrupted() {
        jdbc.sql("""
                INSERT INTO import_run (file_name, sha256, format, who, state, started)
                VALUES ('lost.csv', '%s', '', 'analyst', 'running', '2022-01-01')""".formatted("0".repeat(64))).update();
        assertThat(runs().getFirst().state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(runs().getFirst().reason()).contains("nothing was loaded");
    }

    @Test
    void an_attempt_that_was_taken_for_interrupted_says_how_it_really_ended() {
        jdbc.sql("""
                CREATE TRIGGER import_run_hasty BEFORE INSERT ON import_run FOR EACH ROW
                SET NEW.state = 'interrupted'""").update();
        try {
            assertThat(load("A-1,disruption,2022-07-31,Gwent,,,,2,").state()).isEqualTo(ImportState.LOADED);
            assertThat(runs().getFirst().state()).isEqualTo(ImportState.LOADED);
            assertThat(load("A-2,disruption,2022-02-31,Gwent,,,,2,").state()).isEqualTo(ImportState.REFUSED);
            assertThat(runs().getFirst().state()).isEqualTo(ImportState.REFUSED);
        } finally {
            jdbc.sql("DROP TRIGGER import_run_hasty").update();
        }
    }

    @Test
    void an_attempt_that_is_at_work_is_not_taken_for_interrupted() {
        load(many("many.csv", 0, 100), (step, fraction) -> {
            if (step == Step.LOADING) {
                assertThat(CompletableFuture.supplyAsync(this::runs)
                                .join()
                                .getFirst()
                                .state())
                        .isEqualTo(ImportState.RUNNING);
            }
        });
    }

    private Imported load(Path file, ImportProgress progress) {
        return SystemUser.call(() -> imports.load(file, String.valueOf(file.getFileName()), rejected(), progress));
    }

    /** As if the server had gone away: the transaction that changes the records loses its connection. */
    private void killOwnConnection() {
        long own = jdbc.sql("SELECT CONNECTION_ID()").query(Long.class).single();
        killed = CompletableFuture.supplyAsync(
                        () -> jdbc.sql("KILL CONNECTION " + own).update() == 0)
                .join();
    }

    private Path many(String name, int first, int count) {
        return file(
                name,
                HEADER
                        + IntStream.range(first, first + count)
                                .mapToObj("M-%05d,disruption,2022-07-31,Gwent,,,,1,\n"::formatted)
                                .collect(Collectors.joining()));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toex.outcomes.runtime.PortalProcess.Ended;

/** What a portal keeps is written to one file and comes back out of it, or nothing changes. */
class BackupIT {

    @TempDir
    static Path folder;

    private static PortalProcess portal;
    private static Path backup;

    @BeforeAll
    static void backUpBesideTheRunningPortal() throws IOException {
        portal = PortalProcess.start(folder, "run", "--port", "0", "--data", data("data"));
        portal.ready();
        Files.createDirectory(Path.of(data("data"), "templates"));
        Files.writeString(Path.of(data("data"), "templates", "own.yaml"), "ours");
        backup = folder.resolve("monday.backup");
        Ended ended = PortalProcess.run(folder, "backup", backup.toString(), "--data", data("data"));
        assertThat(ended.reasons()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith(backup + ": ").endsWith(" KB\n");
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    @Test
    void a_backup_is_for_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(backup)).hasToString("[OWNER_READ, OWNER_WRITE]");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }

    @Test
    void a_restored_portal_has_the_same_figures_and_templates_and_keeps_what_was_there() throws IOException {
        Ended before = figures("data");
        assertThat(before.out()).contains("disruption,,299,number,shown,");
        Path records = Files.writeString(folder.resolve("one.csv"), """
                reference,kind,date,force,threat,strand,level,quantity,operation
                R-1,disruption,2022-03-01,Gwent,fraud,pursue,minor,1,
                """);
        assertThat(PortalProcess.run(folder, "import", records.toString(), "--data", data("used"))
                        .code())
                .isZero();
        assertThat(figures("used").out()).contains("disruption,,1,number,shown,");

        Ended restored = restore(backup, "used");
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).startsWith("Restored the backup of 20");
        assertThat(figures("used")).isEqualTo(before);
        assertThat(Files.readString(Path.of(data("used"), "templates", "own.yaml")))
                .isEqualTo("ours");
        assertThat(restored.reasons()).contains("What was there before is kept in ");
        try (Stream<Path> files = Files.list(Path.of(data("used")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("before-restore-"))
                    .doesNotContain("restore.new");
        }
    }

    @Test
    void nothing_is_restored_under_a_running_portal() throws Exception {
        Ended refused = restore(backup, "data");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.reasons()).contains("Another portal is at work on the data in");
        assertThat(portal.statusOf("/login")).isEqualTo(200);
    }

    @Test
    void a_file_that_is_cut_off_changed_or_no_backup_is_refused_and_makes_nothing() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Map<String, byte[]> bad = Map.of(
                "cut",
                Arrays.copyOf(whole, whole.length / 2),
                "changed",
                changed,
                "text",
                "not a backup".getBytes(StandardCharsets.UTF_8),
                "empty",
                new byte[0]);
        for (String name : List.of("cut", "changed", "text", "empty")) {
            Path file = Files.write(folder.resolve(name), bad.get(name));
            Ended refused = restore(file, "none");
            assertThat(refused.code()).as(name).isEqualTo(1);
            assertThat(refused.reasons())
                    .as(name)
                    .contains("is not a whole backup")
                    .endsWith("another backup.\n");
            assertThat(Path.of(data("none"))).as(name).doesNotExist();
        }
        Ended missing = restore(folder.resolve("missing"), "none");
        assertThat(missing.reasons()).contains("can't be read");
    }

    private static Ended restore(Path file, String name) {
        return PortalProcess.run(folder, "restore", file.toString(), "--data", data(name));
    }

    private static Ended figures(String name) {
        return PortalProcess.run(folder, "figures", "--data", data(name));
    }

    private static String data(String name) {
        return folder.resolve(name).toString();
    }
}

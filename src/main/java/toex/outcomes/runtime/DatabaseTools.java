package toex.outcomes.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/**
 * MariaDB's own programs that write a database down and read it in again.
 *
 * @param folder of {@code mariadb-dump} and {@code mariadb}
 */
record DatabaseTools(Path folder) {

    private static final String DUMP = "mariadb-dump";
    private static final String CLIENT = "mariadb";

    /**
     * Those that came with the portal, or else those of this machine.
     *
     * @throws Refusal where neither are there
     */
    static DatabaseTools find(DataFolder data) {
        Stream<Path> ours =
                ServerArchive.ofThisPlatform()
                        .map(archive -> archive.unpackedFor(data).base().resolve("bin"))
                        .stream();
        Stream<Path> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
        return Stream.concat(ours, path)
                .filter(folder -> Stream.of(DUMP, CLIENT).map(folder::resolve).allMatch(Files::isExecutable))
                .findFirst()
                .map(DatabaseTools::new)
                .orElseThrow(
                        () -> new Refusal(
                                "A backup needs MariaDB's programs mariadb-dump and mariadb on the PATH. Install MariaDB's client, then try again."));
    }

    /** Writes all tables as they are at one moment, while others go on working with them. */
    void write(DatabaseAddress from, OutputStream to) throws IOException {
        run(
                from,
                List.of(
                        DUMP,
                        "--single-transaction",
                        "--quick",
                        "--hex-blob",
                        "--no-tablespaces",
                        "--skip-dump-date",
                        "--default-character-set=utf8mb4"),
                process -> {
                    process.getOutputStream().close();
                    process.getInputStream().transferTo(to);
                });
    }

    /** Reads tables into a database that has none. */
    void read(InputStream from, DatabaseAddress to) throws IOException {
        run(to, List.of(CLIENT, "--batch", "--default-character-set=utf8mb4", "--max-allowed-packet=64M"), process -> {
            try (OutputStream statements = process.getOutputStream()) {
                from.transferTo(statements);
            }
        });
    }

    private void run(DatabaseAddress database, List<String> command, Conversation conversation) throws IOException {
        Path secret = Files.createTempFile("portal", ".cnf");
        Path reasons = Files.createTempFile("portal", ".txt");
        try {
            // a password on the command line is seen by every user of the machine
            Private.write(secret, "[client]\npassword=\"" + database.password() + "\"\n");
            Process process = new ProcessBuilder(line(database, command, secret))
                    .redirectError(reasons.toFile())
                    .start();
            IOException broken = conversation.failure(process);
            if (process.onExit().join().exitValue() != 0 || broken != null) {
                throw new IOException(said(reasons), broken);
            }
        } finally {
            Files.deleteIfExists(secret);
            Files.deleteIfExists(reasons);
        }
    }

    private List<String> line(DatabaseAddress database, List<String> command, Path secret) {
        List<String> line = new ArrayList<>();
        line.add(folder.resolve(command.getFirst()).toString());
        line.add("--defaults-file=" + secret);
        line.addAll(command.subList(1, command.size()));
        line.addAll(List.of(
                "--protocol=tcp",
                database.ssl() ? "--ssl" : "--skip-ssl",
                "--host=" + database.host(),
                "--port=" + database.port(),
                "--user=" + database.user(),
                database.schema()));
        return line;
    }

    private static String said(Path reasons) throws IOException {
        return Files.readString(reasons, StandardCharsets.UTF_8).strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** What is said to a program and heard from it. */
    private interface Conversation {

        void with(Process process) throws IOException;

        /** @return null where it came to its end; a program that has gone away says itself why */
        default @Nullable IOException failure(Process process) {
            try {
                with(process);
                return null;
            } catch (IOException e) {
                process.destroy();
                return e;
            }
        }
    }
}

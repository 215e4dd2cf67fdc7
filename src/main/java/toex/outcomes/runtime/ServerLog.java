package toex.outcomes.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads from the embedded server's log why it did not start. */
final class ServerLog {

    private ServerLog() {}

    /** A sentence that says what to do. */
    static String reason(Path log) {
        List<String> errors =
                lines(log).stream().filter(line -> line.contains("ERROR")).toList();
        String all = String.join(" ", errors).toLowerCase(Locale.ROOT);
        if (all.contains("no space left")
                || all.contains("disk is full")
                || all.contains("error 28")
                || all.contains("errno: 28")) {
            return "The database did not start: the disk is full. Free some room, then start again; nothing is lost.";
        }
        if (all.contains("permission denied") || all.contains("errcode: 13")) {
            return "The database did not start: its files in the data folder may not be read and written by this user. Start the portal as the user who made them.";
        }
        if (all.contains("unable to lock")) {
            return "The database did not start: another server is at work on its files. End that one, then start again.";
        }
        String last = errors.isEmpty() ? "no reason given" : errors.getLast().replaceFirst("^.*?\\[ERROR\\]\\s*", "");
        return "The database did not start: " + last + ". Its log is " + log + ".";
    }

    private static List<String> lines(Path log) {
        try {
            return List.of(Files.readString(log, StandardCharsets.ISO_8859_1).split("\n"));
        } catch (IOException e) {
            return List.of();
        }
    }
}

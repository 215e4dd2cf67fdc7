package toex.outcomes.runtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which databases the portal runs on: MariaDB from 11.4, the oldest with all that its statements use and long support. */
final class DatabaseVersion {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\.(\\d+)");

    private DatabaseVersion() {}

    /** @param answer to {@code SELECT VERSION()}, such as {@code 11.4.5-MariaDB} */
    static boolean isEnough(String answer) {
        Matcher number = NUMBER.matcher(answer);
        return answer.contains("MariaDB") && number.find() && isEnough(number.group(1), number.group(2));
    }

    static boolean isEnough(String major, String minor) {
        return Integer.parseInt(major) * 1000 + Integer.parseInt(minor) >= 11_004;
    }
}

package toex.outcomes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/** Lets each process of tests begin with an empty data folder of its own. */
public class FreshTestData implements LauncherSessionListener {

    /** What the tests of this process write; {@link PortalTest} and others name it by the same number. */
    public static final Path FOLDER = Path.of(System.getProperty("test.data", "target/test-data/1"));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

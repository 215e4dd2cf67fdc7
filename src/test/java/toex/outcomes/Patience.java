package toex.outcomes;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long tests wait for what has to come: far longer than it takes, for a wait that ends when its condition holds costs
 * nothing, and no test is to fail because a machine is slow. {@link PatienceTest} finds waits of another length.
 */
public class Patience implements LauncherSessionListener {

    public static final Duration LONGEST = Duration.ofMinutes(5);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(LONGEST);
    }
}

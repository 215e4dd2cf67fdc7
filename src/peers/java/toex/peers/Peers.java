package toex.peers;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * How many reports a second the peers make of the content that the portal has written to a folder, warm, in lines of
 * {@code name value unit} as {@code ./portal bench} prints them; and how many times as many the portal made a moment before.
 *
 * <p>Arguments: the folder with {@code report.html}, that of the typefaces, the portal's reports a second on one thread and on two.
 */
public final class Peers {

    private static final int FEWEST_ROUNDS = 4;
    private static final int MOST_ROUNDS = 24;
    private static final double ROUND_SECONDS = 5;
    private static final double QUICKER = 1.03;
    private static final double SECONDS = 10;

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path fonts = Path.of(arguments[1]);
        double[] portal = {Double.parseDouble(arguments[2]), Double.parseDouble(arguments[3])};
        Content content = Content.read(folder.resolve("report.html"));
        for (Callable<Peer> each : List.<Callable<Peer>>of(
                () -> new JasperPeer(content, false),
                () -> new JasperPeer(content, true),
                () -> new HtmlPeer(content, fonts),
                () -> new ChromiumPeer(content))) {
            try (Peer peer = each.call()) {
                measure(peer, portal, folder);
            }
        }
    }

    private static void measure(Peer peer, double[] portal, Path folder) throws Exception {
        byte[] file = peer.make();
        Files.write(folder.resolve(peer.name() + ".pdf"), file);
        int most = peer.takesThreads() ? 2 : 1;
        warmUp(peer, most);
        for (int threads = 1; threads <= most; threads++) {
            double speed = speed(peer, threads, SECONDS);
            line("pdf-" + peer.name() + "-" + threads + "-thread", speed, "reports/s");
            line("pdf-times-" + peer.name() + "-" + threads + "-thread", portal[threads - 1] / speed, "times");
        }
        line("pdf-" + peer.name() + "-size", file.length / 1024.0, "KiB");
    }

    /** As the portal: until a round is no quicker than the quickest before it. */
    private static void warmUp(Peer peer, int threads) throws Exception {
        double quickest = 0;
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            double each = speed(peer, threads, ROUND_SECONDS);
            if (round > FEWEST_ROUNDS && each < QUICKER * quickest) {
                return;
            }
            quickest = Math.max(quickest, each);
        }
    }

    private static double speed(Peer peer, int threads, double seconds) throws Exception {
        if (threads == 1) {
            return made(peer, seconds);
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Double>> running = Stream.generate(() -> executor.submit(() -> made(peer, seconds)))
                    .limit(threads)
                    .toList();
            double sum = 0;
            for (Future<Double> each : running) {
                sum += each.get();
            }
            return sum;
        }
    }

    private static double made(Peer peer, double seconds) throws Exception {
        long start = System.nanoTime();
        int made = 0;
        while (System.nanoTime() - start < seconds * 1e9) {
            peer.make();
            made++;
        }
        return made / ((System.nanoTime() - start) / 1e9);
    }

    private static void line(String name, double value, String unit) {
        PrintStream out = System.out;
        out.printf(Locale.ROOT, "%s %.1f %s%n", name, value, unit);
    }
}

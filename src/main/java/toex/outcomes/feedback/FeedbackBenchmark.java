package toex.outcomes.feedback;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.shared.BenchPortal;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;

/**
 * Sends 500 forms at the same moment from 500 visitors, each with a session, a page and a personal link of its own, over
 * HTTP to a portal in this process with a database of its own, and counts what was kept.
 */
@Component
class FeedbackBenchmark implements Benchmark {

    private static final int VISITORS = Integer.getInteger("portal.bench.visitors", 500);
    private static final int WARM_UP = 500;
    private static final int AT_ONCE = 8;
    private static final String SEND = "Send the feedback";
    private static final OrganisationCode FORCE = new OrganisationCode("W15000002");

    private final ApplicationContext portal;

    FeedbackBenchmark(ApplicationContext portal) {
        this.portal = portal;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public void run(PrintStream out) {
        System.err.printf(
                "Each of %d visitors has opened the page \"Check your answers\" of a personal link, in a session of its own. All press"
                        + " \"%s\" at the same moment; measured is the time until the whole answer is there, over HTTP on this machine,"
                        + " after %d others have done the same. Processor time and heap are of portal and visitors together, without the database; heap is what stays after a collection.%n",
                VISITORS, SEND, WARM_UP);
        try (BenchPortal bench = BenchPortal.serving(portal);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(threads)
                        .build()) {
            send(threads, open(bench, http, "WARM", WARM_UP));
            long before = heap();
            List<FormVisitor> visitors = open(bench, http, "BENCH", VISITORS);
            double each = (heap() - before) / 1024.0 / VISITORS;
            long busy = processorTime();
            double[] seconds = send(threads, visitors);
            double processor = (processorTime() - busy) / 1e6 / VISITORS;
            print(out, "visitors", VISITORS, "visitors");
            print(out, "kept", kept(bench), "forms");
            print(out, "kept-twice", keptTwice(bench), "forms");
            print(out, "typical", seconds[seconds.length / 2], "s");
            print(out, "slowest", seconds[seconds.length - 1], "s");
            print(out, "processor-per-form", processor, "ms");
            print(out, "heap-per-visitor", each, "KiB");
        }
    }

    /** So many people who have answered everything and see their answers before they send them. */
    private static List<FormVisitor> open(BenchPortal bench, HttpClient http, String job, int count) {
        List<FormVisitor> visitors = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            visitors.add(new FormVisitor(
                    http, bench.port(), answered(bench, job + "-" + i).path() + "/check"));
        }
        try (ExecutorService few = Executors.newFixedThreadPool(AT_ONCE)) {
            each(few, visitors, visitor -> visitor.open(SEND));
        }
        answerForAWhile();
        return visitors;
    }

    /** A form that is sent sooner than it can be answered is turned away. */
    private static void answerForAWhile() {
        try {
            Thread.sleep(Duration.ofSeconds(4));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static InvitationLink answered(BenchPortal bench, String job) {
        InvitationRepository invitations = bench.get(InvitationRepository.class);
        Instant now = Instant.now();
        Invitation invitation = invitations.add(
                job, FORCE, "bench@gwent.police.uk", "bench", now, now.plus(Duration.ofDays(1)), Marking.OFFICIAL);
        InvitationLink link = InvitationLink.make();
        invitations.addLink(invitation.id(), link, now);
        Answers answers = new Answers(
                job,
                Map.of(Question.TIMELINESS, 4, Question.QUALITY, 5, Question.USEFULNESS, 5),
                Map.of(
                        Passage.ASKED, "A map of the network.",
                        Passage.OUTCOME, "Two arrests, and a new line of enquiry.",
                        Passage.SENTENCE, "The map **saved us weeks** of reading."),
                Consent.PUBLIC,
                true);
        bench.get(InvitedFeedback.class)
                .save(link, Step.CONTACT, before -> new Entries(answers, new Contact("Sam", "", "", false)));
        return link;
    }

    /** All at the same moment; the seconds that each took, the shortest first. */
    private static double[] send(ExecutorService threads, List<FormVisitor> visitors) {
        CountDownLatch together = new CountDownLatch(1);
        double[] seconds = new double[visitors.size()];
        List<Future<?>> sent = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            int number = i;
            sent.add(threads.submit(() -> {
                together.await();
                long begun = System.nanoTime();
                String answer = visitors.get(number).press();
                seconds[number] = (System.nanoTime() - begun) / 1e9;
                if (!answer.contains("FB-")) {
                    throw new IllegalStateException("Not sent: " + answer);
                }
                return answer;
            }));
        }
        together.countDown();
        sent.forEach(FeedbackBenchmark::done);
        Arrays.sort(seconds);
        return seconds;
    }

    private static void each(ExecutorService threads, List<FormVisitor> visitors, Consumer<FormVisitor> work) {
        List<Future<?>> begun = new ArrayList<>();
        visitors.forEach(visitor -> begun.add(threads.submit(() -> work.accept(visitor))));
        begun.forEach(FeedbackBenchmark::done);
    }

    private static void done(Future<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long kept(BenchPortal bench) {
        return bench.get(InvitationRepository.class).answers("BENCH-%").size();
    }

    private static long keptTwice(BenchPortal bench) {
        List<String> jobs = bench.get(InvitationRepository.class).answers("BENCH-%");
        return jobs.size() - jobs.stream().distinct().count();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What portal and visitors together have used so far, in nanoseconds, whatever else is at work on the machine. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private void print(PrintStream out, String name, double value, String unit) {
        String number = value == Math.rint(value) ? "%.0f" : "%.3f";
        out.printf(Locale.UK, "%s.%s " + number + " %s%n", name(), name, value, unit);
    }
}

package toex.outcomes.dataimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Writes files of valid outcome records for measuring; the same number of rows gives the same file. */
final class MadeUpFile {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 760;
    private static final List<String> KINDS = List.of(
            "disruption",
            "disruption",
            "safeguarding-referral",
            "safeguarding-referral",
            "supported-job",
            "ocg-identified",
            "priority-individual-identified");
    private static final List<String> STRANDS = List.of("pursue", "prevent", "protect", "prepare", "");
    private static final List<String> LEVELS = List.of("major", "moderate", "minor", "none", "");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(43);
    private final List<String> forces;
    private final List<String> threats;

    /** @param forces codes of forces that exist on every day since 2021 */
    MadeUpFile(List<String> forces, List<String> threats) {
        this.forces = forces;
        this.threats = threats;
    }

    void write(Path file, int rows) {
        write(file, 0, rows);
    }

    /** @param first number of the first reference */
    void write(Path file, int first, int rows) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("reference,kind,date,force,threat,strand,level,quantity,operation\n");
            for (int i = first; i < first + rows; i++) {
                out.write(row(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String row(int number) {
        String kind = any(KINDS);
        return String.join(
                        ",",
                        "REC-%08d".formatted(number),
                        kind,
                        FIRST_DAY.plusDays(random.nextInt(DAYS)).toString(),
                        any(forces),
                        any(threats),
                        any(STRANDS),
                        kind.equals("disruption") ? any(LEVELS) : "",
                        Integer.toString(1 + random.nextInt(3)),
                        "Operation " + random.nextInt(500))
                + "\n";
    }

    private String any(List<String> things) {
        return things.get(random.nextInt(things.size()));
    }
}

package toex.outcomes.shared;

import java.io.PrintStream;

/** A measurement of {@code ./portal bench NAME}: prints a line for each figure, as {@code name value unit}. */
public interface Benchmark {

    String name();

    void run(PrintStream out);
}

package toex.outcomes.organisation.boundary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import toex.outcomes.shared.Refusal;

/** Reads a file of unknown length up to a limit, and refuses it there: what is too large is never read whole. */
final class Limited extends FilterInputStream {

    private final long limit;
    private long read;

    Limited(InputStream file, long limit) {
        super(file);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        refuseAbove(read, limit);
    }

    /** @throws Refusal where a file is larger than that */
    static void refuseAbove(long size, long limit) {
        if (size > limit) {
            throw new Refusal(
                    "The file is larger than %d MB. Choose the generalised boundaries (BGC or BUC) of the same publication: they are large enough for a map of a page."
                            .formatted(limit >> 20));
        }
    }
}

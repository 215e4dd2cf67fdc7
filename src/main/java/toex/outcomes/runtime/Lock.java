package toex.outcomes.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A lock between processes on a file. The system lets go of it when its process ends, however it ends. */
final class Lock implements AutoCloseable {

    private final FileChannel channel;
    private @Nullable FileLock held;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    static Lock on(Path file) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Lock(FileChannel.open(file, options, Private.attributes(file)));
    }

    /** Waits until nobody else has it. */
    Lock alone() throws IOException {
        held = channel.lock();
        return this;
    }

    /** Waits until nobody has it alone. */
    Lock shared() throws IOException {
        held = channel.lock(0, Long.MAX_VALUE, true);
        return this;
    }

    /** Takes it where nobody else has it, giving up what it held before. */
    boolean tryAlone() throws IOException {
        release();
        held = channel.tryLock();
        return held != null;
    }

    private void release() throws IOException {
        if (held != null) {
            held.release();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

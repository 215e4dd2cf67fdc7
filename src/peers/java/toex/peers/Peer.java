package toex.peers;

/** Somebody else's way to make a PDF of the report's content. */
interface Peer extends AutoCloseable {

    /** As it stands in the names of the figures. */
    String name();

    /** Whether one of them works for several threads at the same time. */
    boolean takesThreads();

    /** The file, made anew from the content. */
    byte[] make() throws Exception;

    @Override
    default void close() {}
}

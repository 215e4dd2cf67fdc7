package toex.outcomes.dataimport;

import java.util.Locale;

/** What came of an attempt to load a file. All but LOADED leave the records as they were. */
public enum ImportState {
    RUNNING,
    /** Its rows are in the records. */
    LOADED,
    /** Every row was there already. */
    UNCHANGED,
    /** Something in the file can't be loaded. */
    REFUSED,
    /** Somebody stopped it. */
    CANCELLED,
    /** It ended with an error that was not the file's. */
    FAILED,
    /** The portal or the database stopped while it ran. */
    INTERRUPTED,
    /** It was loaded and taken back. */
    UNDONE;

    /** As it is kept: {@code loaded}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

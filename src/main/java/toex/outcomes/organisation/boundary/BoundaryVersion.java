package toex.outcomes.organisation.boundary;

import java.time.Instant;

/**
 * A boundary layer that was uploaded.
 *
 * @param sha256 the fingerprint of the file, 64 hexadecimal digits
 * @param pointsRead how many points the file had
 * @param pointsKept how many are drawn
 * @param who uploaded it
 * @param current whether maps are drawn with it now
 */
public record BoundaryVersion(
        long id,
        String attribution,
        String fileName,
        String sha256,
        int pointsRead,
        int pointsKept,
        String who,
        Instant loaded,
        boolean current) {}

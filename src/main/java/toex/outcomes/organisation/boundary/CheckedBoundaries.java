package toex.outcomes.organisation.boundary;

import toex.outcomes.drawing.BoundaryLayer;
import toex.outcomes.organisation.OrganisationDirectory;

/**
 * A boundary file that can take the place of the layer in use.
 *
 * @param layer without its attribution as yet
 * @param areas how many forces have an area in it
 * @param pointsRead how many points the file has
 * @param pointsKept how many are kept for drawing
 * @param seen the organisations that its codes were compared with
 */
public record CheckedBoundaries(
        BoundaryLayer layer,
        int areas,
        int pointsRead,
        int pointsKept,
        String fileName,
        String sha256,
        OrganisationDirectory seen) {}

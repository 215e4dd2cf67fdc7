package toex.outcomes.organisation.boundary;

import org.locationtech.jts.geom.Geometry;

/** The area of a force as a file has it, in degrees. */
record ForceArea(String code, Geometry outline) {

    int points() {
        return outline.getNumPoints();
    }
}

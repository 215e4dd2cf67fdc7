package toex.outcomes.drawing;

/** A point on the ground in degrees (WGS84). */
record Place(double longitude, double latitude) {}

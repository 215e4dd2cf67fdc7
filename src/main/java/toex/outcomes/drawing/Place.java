package toex.outcomes.drawing;

/** A point on the ground in degrees (WGS84). */
public record Place(double longitude, double latitude) {}

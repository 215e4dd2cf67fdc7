package toex.outcomes.organisation.boundary;

import toex.outcomes.shared.Refusal;

/** Where coordinates of the United Kingdom may lie, and what those that lie elsewhere most likely are. */
final class Ground {

    private static final String WANTED =
            "Download the file as GeoJSON in WGS84 (EPSG:4326), longitude before latitude.";

    private Ground() {}

    /** @throws Refusal where a point is no longitude and latitude in the United Kingdom */
    static void check(double x, double y) {
        if (x >= -9 && x <= 2.5 && y >= 49 && y <= 61.5) {
            return;
        }
        if (y >= -9 && y <= 2.5 && x >= 49 && x <= 61.5) {
            throw new Refusal("In this file the latitude stands before the longitude. " + WANTED);
        }
        if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
            throw new Refusal(
                    "The point %s, %s lies outside the United Kingdom. Check that the file is of police force areas. %s"
                            .formatted(plain(x), plain(y), WANTED));
        }
        if (x >= 0 && x <= 700_000 && y >= 0 && y <= 1_300_000) {
            throw britishNationalGrid(plain(x) + ", " + plain(y));
        }
        throw new Refusal("The coordinates of this file (%s, %s) are no degrees: it is in another projection. %s"
                .formatted(plain(x), plain(y), WANTED));
    }

    /** @param found what gave it away */
    static Refusal britishNationalGrid(String found) {
        return new Refusal("This file is in British National Grid (found %s): its coordinates are metres. %s"
                .formatted(found, WANTED));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}

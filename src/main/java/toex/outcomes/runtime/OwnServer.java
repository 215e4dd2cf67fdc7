package toex.outcomes.runtime;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import toex.outcomes.shared.Refusal;

/** The MariaDB server of the user's own, which PORTAL_DB_URL names. */
final class OwnServer {

    private static final String DRIVER = "jdbc:mariadb://";
    private static final int ACCESS_DENIED = 1045;
    private static final int NO_ACCESS_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    private OwnServer() {}

    /**
     * Asks the server who it is.
     *
     * @throws Refusal where there is none, or none that the portal runs on
     */
    static void check(PortalSettings.Database own) {
        if (!own.url().startsWith(DRIVER)) {
            throw new Refusal(
                    "PORTAL_DB_URL does not name a MariaDB database. Give it as %sHOST:3306/DATABASE; the portal runs on MariaDB 11.4 or later."
                            .formatted(DRIVER));
        }
        try (Connection connection = DriverManager.getConnection(own.url(), own.user(), own.password());
                ResultSet answer = connection.createStatement().executeQuery("SELECT VERSION()")) {
            answer.next();
            String version = answer.getString(1);
            if (!DatabaseVersion.isEnough(version)) {
                throw new Refusal(
                        "The database at %s is %s. The portal runs on MariaDB 11.4 or later: name one of those by PORTAL_DB_URL."
                                .formatted(address(own), version));
            }
        } catch (SQLException e) {
            throw new Refusal(reason(e, own), e);
        }
    }

    private static String reason(SQLException e, PortalSettings.Database own) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                "The database at %s does not let '%s' in. Check PORTAL_DB_USER and PORTAL_DB_PASSWORD."
                        .formatted(address(own), own.user());
            case UNKNOWN_DATABASE, NO_ACCESS_TO_DATABASE ->
                "The database server at %s has no such database for '%s'. Make it, with all rights on it for that user, or correct PORTAL_DB_URL."
                        .formatted(address(own), own.user());
            default ->
                "No MariaDB answers at %s. Check PORTAL_DB_URL, and that the server runs and can be reached from here."
                        .formatted(address(own));
        };
    }

    /** Host and database, without what may be secret. */
    private static String address(PortalSettings.Database own) {
        String address = own.url().substring(DRIVER.length()).replaceFirst("\\?.*", "");
        return address.substring(address.indexOf('@') + 1);
    }
}

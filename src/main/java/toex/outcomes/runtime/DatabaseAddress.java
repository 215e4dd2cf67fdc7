package toex.outcomes.runtime;

import java.sql.SQLException;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.export.SslMode;
import toex.outcomes.shared.Refusal;

/**
 * Where a database is and how to get in.
 *
 * @param ssl whether what is said on the way is encrypted
 */
record DatabaseAddress(String host, int port, String schema, String user, String password, boolean ssl) {

    /**
     * Out of an address as Java has it.
     *
     * @param url such as {@code jdbc:mariadb://host:3306/outcomes}
     * @throws Refusal where it is none, or names no database
     */
    static DatabaseAddress of(String url, String user, String password) {
        try {
            Configuration named = Configuration.parse(url);
            if (named == null || named.database() == null || named.addresses().isEmpty()) {
                throw new Refusal("PORTAL_DB_URL names no database. Give it as jdbc:mariadb://HOST:3306/DATABASE.");
            }
            var server = named.addresses().getFirst();
            return new DatabaseAddress(
                    server.host, server.port, named.database(), user, password, named.sslMode() != SslMode.DISABLE);
        } catch (SQLException e) {
            throw new Refusal("PORTAL_DB_URL can't be read. Give it as jdbc:mariadb://HOST:3306/DATABASE.", e);
        }
    }
}

package toex.outcomes.runtime;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this portal was started with.
 *
 * @param data the folder of the embedded database and of everything else that is kept
 * @param demonstration whether synthetic records, the brief's published facts and the demonstration accounts are there
 * @param database a MariaDB server of the user's own; empty url for the embedded one
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demonstration,
        @DefaultValue Database database) {

    /** @param url a JDBC address such as {@code jdbc:mariadb://host/outcomes} */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {}
}

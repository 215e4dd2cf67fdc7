package toex.outcomes.runtime;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this portal was started with.
 *
 * @param data the folder of the embedded database and of everything else that is kept
 * @param demonstration whether synthetic records, the brief's published facts and the demonstration accounts are wanted;
 *     null for whatever the data are
 * @param database a MariaDB server of the user's own; empty url for the embedded one
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        @DefaultValue("data") Path data,
        @Nullable Boolean demonstration,
        @DefaultValue Database database) {

    /** @param url a JDBC address such as {@code jdbc:mariadb://host/outcomes} */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {

        boolean isNamed() {
            return !url.isEmpty();
        }
    }
}

package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.runtime.PortalSettings.Database;
import toex.outcomes.shared.Refusal;

class OwnServerTest {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/outcomes",
                "jdbc:mysql://db/outcomes",
                "mariadb://db/outcomes",
                "db.example.org"
            })
    void an_address_of_another_product_is_refused_with_the_right_form(String url) {
        assertThatThrownBy(() -> OwnServer.check(new Database(url, "portal", "secret")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("jdbc:mariadb://HOST:3306/DATABASE");
    }

    @Test
    void where_nothing_answers_the_refusal_names_the_address_and_no_secret() {
        assertThatThrownBy(() -> OwnServer.check(
                        new Database("jdbc:mariadb://127.0.0.1:1/outcomes?password=hidden", "portal", "hidden")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No MariaDB answers at 127.0.0.1:1/outcomes")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void a_server_that_fits_is_taken_and_each_thing_that_does_not_is_named() {
        try (EmbeddedDatabase server = EmbeddedDatabase.of(DataFolder.open(folder.resolve("data")))) {
            assertThatCode(() -> OwnServer.check(new Database(server.url(), "portal", server.password())))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> OwnServer.check(new Database(server.url(), "portal", "wrong")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("PORTAL_DB_PASSWORD");
            assertThatThrownBy(() -> OwnServer.check(new Database(server.url() + "_else", "portal", server.password())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no such database");
        }
    }

    @Test
    void mariadb_from_11_4_is_new_enough_and_nothing_else() {
        assertThat(new String[] {"11.4.5-MariaDB", "11.8.2-MariaDB-ubu2404", "12.0.1-MariaDB"})
                .allMatch(DatabaseVersion::isEnough);
        assertThat(new String[] {"10.11.6-MariaDB-0+deb12u1", "11.3.2-MariaDB", "8.4.3", "PostgreSQL 17.2"})
                .noneMatch(DatabaseVersion::isEnough);
    }
}

package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SchemaTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_database_is_mariadb_11_4_with_the_schema_in_it() {
        assertThat(jdbc.sql("SELECT VERSION()").query(String.class).single()).startsWith("11.4.");
        assertThat(jdbc.sql("SHOW TABLES").query(String.class).list()).contains("region");
    }
}

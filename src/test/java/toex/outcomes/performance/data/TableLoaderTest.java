package toex.outcomes.performance.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import toex.outcomes.PortalTest;

@PortalTest
class TableLoaderTest {

    @Autowired
    DataSource portal;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rows_are_the_same_whether_or_not_clients_may_stream(boolean allowed) throws Exception {
        HikariDataSource pool = portal.unwrap(HikariDataSource.class);
        String url = pool.getJdbcUrl() + "?allowLocalInfile=" + allowed;
        var connection = new SingleConnectionDataSource(url, pool.getUsername(), pool.getPassword(), true);
        try {
            JdbcTemplate plain = new JdbcTemplate(connection);
            JdbcClient jdbc = JdbcClient.create(connection);
            plain.execute("CREATE TEMPORARY TABLE taken (word VARCHAR(50), day DATE)");
            new TableLoader(jdbc, plain).load("taken", List.of("word", "day"), rows().iterator());
            assertThat(jdbc.sql("SELECT COUNT(*) FROM taken")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2_503);
            assertThat(jdbc.sql("SELECT word FROM taken WHERE day IS NULL ORDER BY word")
                            .query(String.class)
                            .list())
                    .containsExactly("'); DROP TABLE x --", "O\\Brien\tand\nCafé");
        } finally {
            connection.destroy();
        }
    }

    private static Stream<List<@Nullable String>> rows() {
        return Stream.concat(
                Stream.of(
                        Arrays.asList("O\\Brien\tand\nCafé", null),
                        Arrays.asList("'); DROP TABLE x --", null),
                        Arrays.asList("", "2022-01-01")),
                IntStream.range(0, 2_500).mapToObj(row -> Arrays.asList("row " + row, "2022-07-31")));
    }
}

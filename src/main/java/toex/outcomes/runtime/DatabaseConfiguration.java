package toex.outcomes.runtime;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.shared.Demonstration;

/** The database that the portal keeps everything in: the user's own server, or else the embedded one. */
@Configuration
@EnableConfigurationProperties(PortalSettings.class)
class DatabaseConfiguration {

    @Bean
    @Lazy
    EmbeddedDatabase embeddedDatabase(PortalSettings settings) {
        return EmbeddedDatabase.of(DataFolder.open(settings.data()));
    }

    @Bean
    DataSource dataSource(PortalSettings settings, ObjectProvider<EmbeddedDatabase> embeddedDatabase) {
        PortalSettings.Database own = settings.database();
        if (own.isNamed()) {
            OwnServer.check(own);
            return pool(own.url(), own.user(), own.password());
        }
        EmbeddedDatabase embedded = embeddedDatabase.getObject();
        return pool(embedded.url(), embedded.user(), embedded.password());
    }

    @Bean
    Schema schema(DataSource database, @Value("${spring.liquibase.change-log}") String changeLog) {
        return new Schema(database, changeLog);
    }

    @Bean
    Demonstration demonstration(PortalSettings settings, JdbcClient jdbc) {
        return new DataMode(jdbc).decide(settings.demonstration());
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(url)
                .username(user)
                .password(password)
                .build();
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql("SET time_zone = '+00:00'");
        return pool;
    }
}

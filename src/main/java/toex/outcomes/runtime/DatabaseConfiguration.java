package toex.outcomes.runtime;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import toex.outcomes.shared.Demonstration;

/** The database that the portal keeps everything in: the user's own server, or else the embedded one. */
@Configuration
@EnableConfigurationProperties(PortalSettings.class)
class DatabaseConfiguration {

    @Bean
    Demonstration demonstration(PortalSettings settings) {
        return new Demonstration(settings.demonstration());
    }

    @Bean(destroyMethod = "")
    @Lazy
    EmbeddedDatabase embeddedDatabase(PortalSettings settings) {
        return EmbeddedDatabase.of(settings.data());
    }

    @Bean
    DataSource dataSource(PortalSettings settings, ObjectProvider<EmbeddedDatabase> embeddedDatabase) {
        PortalSettings.Database own = settings.database();
        if (!own.url().isEmpty()) {
            return pool(own.url(), own.user(), own.password());
        }
        EmbeddedDatabase embedded = embeddedDatabase.getObject();
        return pool(embedded.url(), EmbeddedDatabase.USER, embedded.databasePassword());
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariDataSource pool = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(url)
                .username(user)
                .password(password)
                .build();
        pool.setMaximumPoolSize(10);
        return pool;
    }
}

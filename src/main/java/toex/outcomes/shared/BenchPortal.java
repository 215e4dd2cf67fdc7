package toex.outcomes.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/** A portal for measuring: with an embedded database and a folder of its own, which both go when it is closed. */
public final class BenchPortal implements AutoCloseable {

    /** What looks for a web server, and what nobody needs to measure the database. */
    private static final String WITHOUT_PAGES =
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private final Path folder;
    private final ConfigurableApplicationContext context;

    /**
     * @param portal the one that the measurement was asked of; its data are never touched
     * @param demonstration whether it holds the demonstration data, else nothing but what every portal has
     */
    public BenchPortal(ApplicationContext portal, boolean demonstration) {
        this(portal, demonstration, false);
    }

    /**
     * @param portal the one that the measurement was asked of; its data are never touched
     * @return a portal with demonstration data that serves its pages, on a port of its own
     */
    public static BenchPortal serving(ApplicationContext portal) {
        return new BenchPortal(portal, true, true);
    }

    private BenchPortal(ApplicationContext portal, boolean demonstration, boolean serving) {
        Environment environment = portal.getEnvironment();
        Class<?> application = portal.getBeansWithAnnotation(SpringBootApplication.class).values().stream()
                .findFirst()
                .<Class<?>>map(ClassUtils::getUserClass)
                .orElseThrow();
        try {
            folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of(environment.getProperty("portal.data", "data"))), "bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = new SpringApplicationBuilder(application)
                .web(serving ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .lazyInitialization(!serving)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run(
                        "--portal.data=" + folder,
                        "--portal.database.url=",
                        "--portal.demonstration=" + demonstration,
                        kept(environment, "logging.config"),
                        kept(environment, "logging.file.name"),
                        serving ? "--server.port=0" : WITHOUT_PAGES);
    }

    /** The port that it serves on, where it does. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String kept(Environment environment, String setting) {
        return "--" + setting + "=" + environment.getProperty(setting, "");
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Where the measurement may keep files. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

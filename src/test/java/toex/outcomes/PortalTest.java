package toex.outcomes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test with the whole portal and its real MariaDB, holding the demonstration data. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"portal.demonstration=true", "portal.data=${test.data:target/test-data/1}/portal"})
public @interface PortalTest {}

package kabinet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kabinet.operations.DemoImport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.TestPropertySource;

/**
 * The demo's six households are there, imported once into a schema where nobody else lives: an
 * import wants whole accounts. Beside {@link KabinetTest}; tests leave the households as they found
 * them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(DemoImport.class)
@TestPropertySource(properties = "kabinet.test-schema=demo")
public @interface DemoData {}

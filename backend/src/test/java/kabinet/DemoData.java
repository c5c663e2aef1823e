package kabinet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The demo's six households are there, imported once for all classes that share a schema. Beside
 * {@link KabinetTest}; tests leave the households as they found them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(DemoImport.class)
public @interface DemoData {}

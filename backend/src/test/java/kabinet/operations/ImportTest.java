package kabinet.operations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kabinet.KabinetTest;
import org.springframework.test.context.TestPropertySource;

/** A schema for imports alone: what they leave behind is nobody's business. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@KabinetTest
@TestPropertySource(properties = "kabinet.language=en")
@interface ImportTest {}

package kabinet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A {@link KabinetTest} that also listens, as it does behind an operator's proxy. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@KabinetTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.forward-headers-strategy=native")
@interface KabinetHttpTest {}

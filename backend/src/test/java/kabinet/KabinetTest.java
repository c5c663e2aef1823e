package kabinet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kabinet.billing.transfer.TestPayouts;
import kabinet.identity.staff.TestStaff;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import kabinet.simulator.TestMailboxes;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real server ({@code -Ddb=mysql} for MySQL), with a schema of its own
 * that is thrown away. Offers {@code MockMvc}, {@code HttpGraphQlTester} and every bean; statements
 * are counted by {@link SqlStatements}. One context serves all classes that ask for nothing more.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  SqlStatements.Counting.class,
  TestClock.class,
  TestHandset.class,
  TestMailboxes.class,
  TestPayouts.class,
  TestPost.class,
  SignedIn.class,
  TestStaff.class
})
public @interface KabinetTest {}

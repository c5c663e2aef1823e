package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The demo's own folder, brought in once for each application that tests share. */
public final class DemoImport implements BeforeAllCallback {

  private static final Set<ApplicationContext> DONE =
      Collections.newSetFromMap(new WeakHashMap<>());

  @Override
  public void beforeAll(ExtensionContext test) throws Exception {
    var application = SpringExtension.getApplicationContext(test);
    if (DONE.add(application)) {
      var report =
          application
              .getBean(OperatorImport.class)
              .run(Path.of("src/main/resources/demo"), Progress.unseen());
      assertThat(report.problems()).isEmpty();
    }
  }
}

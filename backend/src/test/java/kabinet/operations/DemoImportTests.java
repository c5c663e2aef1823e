package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kabinet.DemoData;
import kabinet.KabinetTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@DemoData
class DemoImportTests {

  @Autowired OperatorImport imports;

  @Test
  void theDemoASecondTimeChangesNothing() throws Exception {
    var again = imports.run(Path.of("src/main/resources/demo"), Progress.unseen());

    assertThat(again.fresh()).isZero();
    assertThat(again.changed()).isZero();
    assertThat(again.same()).isGreaterThan(9000);
  }
}

package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import kabinet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
@Rule("R21")
class IdentityHashesTests {

  @TempDir Path temp;
  @Autowired IdentityHashes hashes;

  @Test
  void whatTheCommandWritesHoldsNoDocument() throws IOException {
    var file = temp.resolve("identities.csv");

    hashes.write(new StringReader("holder,name,document\nh1,Ada King,00 01 234567\n"), file);

    assertThat(Files.readString(file))
        .matches("holder,identity_hash\\R" + "h1,[0-9a-f]{64}\\R")
        .doesNotContain("234567");
  }
}

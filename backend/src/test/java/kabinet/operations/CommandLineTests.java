package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTests {

  @Test
  void importServesNobodyAndEnds() {
    var command = CommandLine.of("import", "folder", "--kabinet.language=en");

    assertThat(command.once()).isTrue();
    assertThat(command.arguments())
        .contains("--kabinet.import=folder", "--server.port=-1", "--kabinet.language=en");
  }

  @Test
  void aCheckOfTheLedgerServesNobodyAndEnds() {
    var command = CommandLine.of("check-ledger", "--kabinet.language=en");

    assertThat(command.once()).isTrue();
    assertThat(command.arguments())
        .contains("--kabinet.check-ledger=true", "--server.port=-1", "--kabinet.language=en");
  }

  @Test
  void withoutACommandTheApplicationServes() {
    var command = CommandLine.of("--spring.profiles.active=demo");

    assertThat(command.once()).isFalse();
    assertThat(command.arguments()).containsExactly("--spring.profiles.active=demo");
  }
}

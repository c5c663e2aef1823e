package kabinet.identity.code;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class CodeKeyTests {

  private static final String KEY = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=";

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(CodeKeyConfiguration.class);

  @Test
  void anOperatorsKeyIsUsed() {
    application
        .withPropertyValues("kabinet.sign-in-key=" + KEY)
        .run(started -> assertThat(key(started)).hasSize(32).containsOnly('k'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c2hvcnQ=", "no base64 at all!"})
  void withoutALongEnoughKeyAnOperatorIsToldWhatToSet(String key) {
    application
        .withPropertyValues("kabinet.sign-in-key=" + key)
        .run(
            stopped -> {
              assertThat(stopped).hasFailed();
              var failure = requireNonNull(stopped.getStartupFailure());
              var advice = requireNonNull(new NoCodeKeyAnalyzer().analyze(failure));
              assertThat(advice.getAction()).contains("KABINET_SIGN_IN_KEY");
            });
  }

  @Test
  void theDemoMakesAKeyOnceAndKeepsIt(@TempDir Path folder) {
    var demo =
        application.withPropertyValues(
            "spring.profiles.active=demo", "kabinet.data-dir=" + folder.resolve("data"));
    var first = new AtomicReference<byte[]>();

    demo.run(started -> first.set(key(started)));

    demo.run(started -> assertThat(key(started)).hasSize(32).isEqualTo(first.get()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theDemosKeyIsReadByItsOwnerAlone(@TempDir Path folder) {
    application
        .withPropertyValues("spring.profiles.active=demo", "kabinet.data-dir=" + folder)
        .run(
            _ ->
                assertThat(Files.getPosixFilePermissions(folder.resolve("sign-in.key")))
                    .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE));
  }

  private static byte[] key(ApplicationContext started) {
    return started.getBean(SecretKey.class).getEncoded();
  }
}

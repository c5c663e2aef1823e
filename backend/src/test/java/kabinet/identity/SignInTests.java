package kabinet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SignInTests {

  private static final String ANNA = "+79000010001";

  @Autowired SignedIn signedIn;

  @Test
  @Rule({"R2", "R3", "R4", "R6"})
  void aNumberAndTheCodeFromItsPhoneOpenASession() {
    signedIn.register(ANNA, 10001, "Анна");

    var browser = signedIn.browserOf("+79000010001");

    var viewer = browser.ask("{ viewer { id name session { idleAt } } }").path("viewer");
    assertThat(viewer.path("name").asString()).isEqualTo("Анна");
  }
}

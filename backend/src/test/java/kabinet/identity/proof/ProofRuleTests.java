package kabinet.identity.proof;

import static kabinet.identity.proof.SecondProofWay.CODE;
import static kabinet.identity.proof.SecondProofWay.PASSKEY;
import static kabinet.identity.proof.SecondProofWay.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kabinet.Rule;
import kabinet.identity.SignInWay;
import kabinet.identity.password.ProvablePassword;
import kabinet.kernel.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("B2")
class ProofRuleTests {

  private static final Instant CHANGED = Instant.parse("2026-11-24T12:00:00Z");
  private static final ProvablePassword CHOSEN = password(false, CHANGED.minusSeconds(1));

  @ParameterizedTest
  @EnumSource(
      value = SignInWay.class,
      names = {"CODE", "SIM", "DEVICE", "REMEMBERED"})
  void whatTheSimMayHaveOpenedIsNotProvedByACode(SignInWay opened) {
    assertThat(new ProofRule(opened, CHOSEN, CHANGED).taken()).containsExactly(PASSWORD, PASSKEY);
  }

  @Test
  void aPasswordIsNotProvedByThePasswordNorAPasskeyByAPasskey() {
    assertThat(new ProofRule(SignInWay.PASSWORD, CHOSEN, CHANGED).taken())
        .containsExactly(CODE, PASSKEY);
    assertThat(new ProofRule(SignInWay.PASSKEY, CHOSEN, CHANGED).taken())
        .containsExactly(CODE, PASSWORD);
  }

  @Test
  void aNetworkIsProvedByWhateverIsOurs() {
    assertThat(new ProofRule(SignInWay.NETWORK, CHOSEN, null).taken())
        .containsExactly(CODE, PASSWORD, PASSKEY);
  }

  @Test
  void whoHasNoPasswordIsNotAskedForOne() {
    assertThat(new ProofRule(SignInWay.CODE, null, CHANGED).taken()).containsExactly(PASSKEY);
  }

  @Test
  void aPasswordThatCameToTheNewSimIsTheSims() {
    var sent = password(true, CHANGED);

    assertThat(new ProofRule(SignInWay.CODE, sent, CHANGED).taken()).containsExactly(PASSKEY);
    assertThat(new ProofRule(SignInWay.PASSWORD, sent, CHANGED).taken()).containsExactly(PASSKEY);
    assertThat(new ProofRule(SignInWay.CODE, sent, null).taken()).containsExactly(PASSKEY);
  }

  @Test
  void oneThatCameToTheOldSimOrWasProvedSinceIsItsOwners() {
    var sentBefore = password(true, CHANGED.minusSeconds(1));
    var chosenSince = password(false, CHANGED.plusSeconds(1));

    assertThat(new ProofRule(SignInWay.CODE, sentBefore, CHANGED).taken()).contains(PASSWORD);
    assertThat(new ProofRule(SignInWay.CODE, chosenSince, CHANGED).taken()).contains(PASSWORD);
  }

  private static ProvablePassword password(boolean sent, Instant since) {
    return new ProvablePassword(new AccountId(1), since, sent);
  }
}

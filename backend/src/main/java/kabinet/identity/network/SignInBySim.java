package kabinet.identity.network;

import java.time.Clock;
import kabinet.identity.Identity;
import kabinet.identity.SignInWay;
import kabinet.identity.SimChanges;
import kabinet.identity.signin.Entrance;
import kabinet.identity.signin.Visitor;
import kabinet.operator.NumberPlan;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R15, S12: opens the cabinet of the number that the operator's mobile network has said. */
@Service
class SignInBySim {

  private final Identity identity;
  private final SimChanges sims;
  private final Entrance entrance;
  private final Operators operators;
  private final Clock clock;

  SignInBySim(
      Identity identity, SimChanges sims, Entrance entrance, Operators operators, Clock clock) {
    this.identity = identity;
    this.sims = sims;
    this.entrance = entrance;
    this.operators = operators;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  Arrival signIn(Somebody said, Visitor visitor) {
    var msisdn = new NumberPlan(operators.profile().country()).understand(said.subject());
    var login = msisdn == null ? null : identity.findLogin(msisdn.value());
    if (login == null) {
      return new Arrival.Outside(Outcome.NOT_BY_SIM);
    }
    if (sims.latest(login, clock.instant().minus(SimChanges.GUARDED)) != null) {
      return new Arrival.Outside(Outcome.SIM_CHANGED);
    }
    return Arrival.of(entrance.enter(login, SignInWay.SIM, visitor));
  }
}

package kabinet.identity.code;

import java.time.Clock;
import java.time.Instant;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** R6, R7, S4: codes by SMS, alike for numbers that nobody has. */
@Service
public class Codes {

  private final SignInCodes codes;
  private final CodeMaker maker;
  private final Operators operators;
  private final Clock clock;

  Codes(SignInCodes codes, CodeMaker maker, Operators operators, Clock clock) {
    this.codes = codes;
    this.maker = maker;
    this.operators = operators;
    this.clock = clock;
  }

  /** Makes a code for a number and a browser, unless it is too soon for another. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Issue issue(Msisdn msisdn, byte[] browser) {
    var now = clock.instant();
    var promise = operators.profile().signIn();
    var asked = codes.askedSince(msisdn, now.minus(CodesAsked.COUNTED));
    var retryAfter = asked.retryAfter(now, promise);
    if (retryAfter != null) {
      return new Issue.TooSoon(now, retryAfter);
    }
    var code = maker.next(promise);
    var expiresAt = now.plus(promise.codeLifetime());
    long id = Ids.next();
    codes.add(id, msisdn, maker.hash(id, msisdn, code), browser, now, expiresAt);
    return new Issue.Issued(code, now.plus(promise.resendAfter()), expiresAt);
  }

  /**
   * Uses a code up; false if it is not the number's latest, or used, late or of another browser.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean use(Msisdn msisdn, String typed, byte[] browser, Instant now) {
    var code = codes.latest(msisdn);
    boolean right = code.opensFor(maker.hash(code.id(), msisdn, typed), browser, now);
    if (right) {
      codes.use(code, now);
    }
    return right;
  }
}

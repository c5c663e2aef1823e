package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.robot.RobotChecks;
import kabinet.identity.session.Browser;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R5, S17: stands before every public way to try or ask about a login. */
@Component
class RobotGate {

  private final RobotChecks robots;
  private final SignInWords words;
  private final Operators operators;

  RobotGate(RobotChecks robots, SignInWords words, Operators operators) {
    this.robots = robots;
    this.words = words;
    this.operators = operators;
  }

  /** What has to be solved first; null lets through. */
  @Nullable RobotCheckRequired check(Browser browser, @Nullable String solution, Locale language) {
    var challenge = robots.demand(browser.address(), solution);
    return challenge == null
        ? null
        : new RobotCheckRequired(words.robotCheckRequired(language), challenge);
  }

  void asked(Browser browser, String typed) {
    robots.asked(browser.address(), meant(typed));
  }

  /** Notes a wrong secret; the result is handed on. */
  SignInResult noted(SignInResult result, Browser browser, String typed) {
    if (result instanceof WrongSecret || result instanceof SignInLocked) {
      robots.failed(browser.address(), meant(typed));
    }
    return result;
  }

  private String meant(String typed) {
    return new LoginText(operators.profile().country()).meant(typed).first();
  }
}

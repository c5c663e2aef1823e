package kabinet.channels;

import kabinet.household.NumberManagement;
import kabinet.operator.Operators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** R38: the codes of the number management, in the order of the menu. */
@Configuration(proxyBeanMethods = false)
class NumberManagementCodes {

  private final NumberManagement sims;
  private final Operators operators;
  private final NumberManagementWords words;

  NumberManagementCodes(NumberManagement sims, Operators operators, NumberManagementWords words) {
    this.sims = sims;
    this.operators = operators;
    this.words = words;
  }

  /** Gives a SIM a say about cabinets. */
  @Bean
  @Order(2)
  UssdCode numberManagementOn() {
    return new NumberManagementCode(
        () -> operators.profile().numberManagement().onUssd(),
        words::onLabel,
        sims::switchOn,
        words);
  }

  /** A SIM says yes to a request for numbers. */
  @Bean
  @Order(3)
  UssdCode numberManagementConfirm() {
    return new NumberManagementCode(
        () -> operators.profile().shortCodes().numberManagementUssd(),
        words::confirmLabel,
        sims::confirm,
        words);
  }

  /** Takes both back, its say and its yes. */
  @Bean
  @Order(4)
  UssdCode numberManagementOff() {
    return new NumberManagementCode(
        () -> operators.profile().numberManagement().offUssd(),
        words::offLabel,
        sims::switchOff,
        words);
  }
}

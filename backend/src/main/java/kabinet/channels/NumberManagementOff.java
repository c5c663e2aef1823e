package kabinet.channels;

import java.util.Locale;
import kabinet.household.NumberManagement;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** R38: takes it back. */
@Component
@Order(4)
class NumberManagementOff implements UssdCode {

  private final NumberManagement sims;
  private final Operators operators;
  private final NumberManagementWords words;

  NumberManagementOff(NumberManagement sims, Operators operators, NumberManagementWords words) {
    this.sims = sims;
    this.operators = operators;
    this.words = words;
  }

  @Override
  public String code() {
    return operators.profile().numberManagement().offUssd();
  }

  @Override
  public String label(Locale language) {
    return words.offLabel(language);
  }

  @Override
  public String dialled(Msisdn caller, Locale language) {
    return words.answer(sims.switchOff(caller), language);
  }
}

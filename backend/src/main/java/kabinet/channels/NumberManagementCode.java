package kabinet.channels;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import kabinet.household.NumberManagement.Answer;
import kabinet.kernel.Msisdn;

/** R38: one of the three things that a SIM says about numbers; each has a code and a label. */
record NumberManagementCode(
    Supplier<String> spelled,
    Function<Locale, String> named,
    Function<Msisdn, Answer> act,
    NumberManagementWords words)
    implements UssdCode {

  @Override
  public String code() {
    return spelled.get();
  }

  @Override
  public String label(Locale language) {
    return named.apply(language);
  }

  @Override
  public String dialled(Msisdn caller, Locale language) {
    return words.answer(act.apply(caller), language);
  }
}

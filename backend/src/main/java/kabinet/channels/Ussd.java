package kabinet.channels;

import java.util.List;
import java.util.Locale;
import kabinet.kernel.Msisdn;
import org.springframework.stereotype.Component;

/** R12: what is dialled finds its code; anything else gets a short menu. */
@Component
class Ussd {

  /** What fits one screen in UCS-2 (3GPP 23.038). */
  static final int LONGEST = 80;

  private final List<UssdCode> codes;
  private final ChannelWords words;

  Ussd(List<UssdCode> codes, ChannelWords words) {
    this.codes = codes;
    this.words = words;
  }

  String dial(Msisdn caller, String dialled, Locale language) {
    var plain = dialled.replaceAll("\\s", "");
    return codes.stream()
        .filter(code -> code.code().equals(plain))
        .findFirst()
        .map(code -> code.dialled(caller, language))
        .orElseGet(() -> menu(language));
  }

  /** As many codes as fit. */
  private String menu(Locale language) {
    var menu = new StringBuilder(words.unknownCode(language));
    for (UssdCode code : codes) {
      var line = "\n" + code.code() + " " + code.label(language);
      if (menu.length() + line.length() <= LONGEST) {
        menu.append(line);
      }
    }
    return menu.toString();
  }
}

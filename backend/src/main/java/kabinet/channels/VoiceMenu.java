package kabinet.channels;

import java.util.Locale;
import kabinet.kernel.Msisdn;
import org.springframework.stereotype.Component;

/** R14: what the operator's voice menu asks for; it says the answer aloud. */
@Component
class VoiceMenu {

  private static final String PASSWORD_KEY = "1";

  private final PasswordUssd password;
  private final ChannelWords words;

  VoiceMenu(PasswordUssd password, ChannelWords words) {
    this.password = password;
    this.words = words;
  }

  /** What a caller chose, whichever key the recorded menu has for it. */
  enum Choice {
    PASSWORD
  }

  String choose(Msisdn caller, Choice choice, Locale language) {
    return switch (choice) {
      case PASSWORD -> password.dialled(caller, language);
    };
  }

  /** The same as a menu that has no recording; any other key begins it anew. */
  String press(Msisdn caller, String key, Locale language) {
    return key.equals(PASSWORD_KEY)
        ? choose(caller, Choice.PASSWORD, language)
        : words.voiceMenu(language);
  }
}

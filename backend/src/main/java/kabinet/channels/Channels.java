package kabinet.channels;

import java.util.Locale;
import java.util.function.Function;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Throttled;
import kabinet.messaging.Incoming;
import kabinet.messaging.NetworkReceiver;
import kabinet.operator.NumberPlan;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * R12–R14: the door for whatever the network brings. The number it comes from is whoever asks: the
 * network proved the SIM. Numbers of other countries are answered and nothing is done for them.
 */
@Service
public class Channels implements NetworkReceiver {

  private final Ussd ussd;
  private final SmsWords smsWords;
  private final VoiceMenu voiceMenu;
  private final Arrivals arrivals;
  private final ChannelWords words;
  private final ChannelSettings settings;
  private final Operators operators;

  Channels(
      Ussd ussd,
      SmsWords smsWords,
      VoiceMenu voiceMenu,
      Arrivals arrivals,
      ChannelWords words,
      ChannelSettings settings,
      Operators operators) {
    this.ussd = ussd;
    this.smsWords = smsWords;
    this.voiceMenu = voiceMenu;
    this.arrivals = arrivals;
    this.words = words;
    this.settings = settings;
    this.operators = operators;
  }

  /** Answers a code dialled by a caller, spelled as the network spells numbers. */
  public String dial(String caller, String code, Locale language) {
    return answer(caller, language, msisdn -> ussd.dial(msisdn, code, language));
  }

  /** What a voice menu says to a caller who pressed a key, or none yet. */
  public String press(String caller, String key, Locale language) {
    return answer(caller, language, msisdn -> voiceMenu.press(msisdn, key, language));
  }

  String choose(String caller, VoiceMenu.Choice choice, Locale language) {
    return answer(caller, language, msisdn -> voiceMenu.choose(msisdn, choice, language));
  }

  /** What could not be done is forgotten, so that the same word may be written again at once. */
  @Override
  public void sms(Incoming message) {
    var msisdn = understand(message.from());
    if (msisdn != null && arrivals.isNew(message.mark(), settings.sameMessageFor())) {
      try {
        smsWords.read(msisdn, message.to(), message.text());
      } catch (RuntimeException failed) {
        arrivals.forget(message.mark());
        throw failed;
      }
    }
  }

  @Override
  public @Nullable String ussd(Incoming dialled) {
    return arrivals.isNew(dialled.mark(), settings.sameMessageFor())
        ? dial(dialled.from(), dialled.text(), settings.language())
        : null;
  }

  /** A moment without room is said in words too: whoever dialled waits for some. */
  private String answer(String caller, Locale language, Function<Msisdn, String> act) {
    var msisdn = understand(caller);
    try {
      return msisdn == null ? words.notServed(language) : act.apply(msisdn);
    } catch (Throttled busy) {
      return words.busy(language);
    }
  }

  private @Nullable Msisdn understand(String caller) {
    return new NumberPlan(operators.profile().country()).understand(caller);
  }
}

package kabinet.simulator;

import java.util.Locale;
import java.util.UUID;
import kabinet.channels.Channels;
import kabinet.messaging.Incoming;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;

/**
 * The demo's network: hands what its phones dial and write to the same doors as the gateways of a
 * real one, with the number the network knows them by.
 */
class DemoNetwork {

  private final Channels channels;
  private final Operators operators;
  private final MessageSource words;

  DemoNetwork(Channels channels, Operators operators, MessageSource words) {
    this.channels = channels;
    this.operators = operators;
    this.words = words;
  }

  /** Whether a line stays open for more keys. */
  enum Line {
    CODE,
    CALL,
    NOBODY
  }

  /** What the phone shows, or a voice says. */
  record Answer(Line line, String text) {}

  Answer dial(String caller, String number, String key, Locale language) {
    var plain = number.replaceAll("[^0-9*#+]", "");
    if (plain.endsWith("#")) {
      return new Answer(Line.CODE, channels.dial(caller, plain, language));
    }
    if (plain.equals(operators.profile().shortCodes().passwordVoice())) {
      return new Answer(Line.CALL, channels.press(caller, key, language));
    }
    return new Answer(Line.NOBODY, words.getMessage("simulator.nobody", null, language));
  }

  void write(String sender, String to, String text) {
    channels.sms(new Incoming(sender, to, text, UUID.randomUUID().toString()));
  }
}

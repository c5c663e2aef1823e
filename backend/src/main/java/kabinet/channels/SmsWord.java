package kabinet.channels;

import java.util.Locale;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Wording;

/** Something that is asked for by a word in an SMS; the other words are found like USSD codes. */
interface SmsWord {

  /** The number it is written to. */
  String shortCode();

  /** The word in either language; the answer comes in the language of the word. */
  Wording word();

  void written(Msisdn sender, Locale language);
}

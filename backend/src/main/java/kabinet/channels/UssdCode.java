package kabinet.channels;

import java.util.Locale;
import kabinet.kernel.Msisdn;

/**
 * Something that can be dialled. To add another one, write a component of this type: whoever dials
 * what {@link #code} says is answered by it, whichever way the call came in, and the menu names it
 * in its {@code @Order}. The network has proved the caller's SIM; the code itself stands in the
 * operator's profile.
 */
interface UssdCode {

  /** What is dialled: {@code *111*25#}. */
  String code();

  /** What it is for, in a word or two. */
  String label(Locale language);

  /** Does it and says what to show; a phone shows {@link Ussd#LONGEST} letters. */
  String dialled(Msisdn caller, Locale language);
}

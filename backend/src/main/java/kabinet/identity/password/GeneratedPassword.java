package kabinet.identity.password;

import java.security.SecureRandom;

/**
 * R22, S2: letters and digits at random. Those that look or sound alike are left out, as it may be
 * read off a phone or said by a voice.
 */
final class GeneratedPassword {

  static final int LENGTH = 14;

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private GeneratedPassword() {}

  static String next() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .collect(
            StringBuilder::new,
            (password, letter) -> password.append(LETTERS.charAt(letter)),
            StringBuilder::append)
        .toString();
  }
}

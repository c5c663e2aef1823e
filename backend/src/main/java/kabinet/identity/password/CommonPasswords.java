package kabinet.identity.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Passwords that are tried first: the thirty thousand most used ones that zxcvbn brings, and what
 * it guesses within a thousand tries; the same typed with a Russian keyboard left on.
 */
@Component
class CommonPasswords {

  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё";
  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`";
  private static final double FIRST_TRIES = 1_000;
  private static final int LOOKED_AT = 64;

  private final Zxcvbn guesser = new Zxcvbn();
  private final Set<String> used;

  CommonPasswords() throws IOException {
    used =
        StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
            .filter(password -> password.length() >= PasswordRule.SHORTEST)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean has(String typed) {
    var plain = typed.toLowerCase(Locale.ROOT);
    return isGuessed(plain) || isGuessed(onLatinKeys(plain));
  }

  /** A long password is never among the first; looking at all of it would cost its square. */
  private boolean isGuessed(String plain) {
    return used.contains(plain)
        || (plain.length() <= LOOKED_AT && guesser.measure(plain).getGuesses() <= FIRST_TRIES);
  }

  private static String onLatinKeys(String typed) {
    return typed
        .chars()
        .map(
            letter -> {
              int key = RUSSIAN.indexOf(letter);
              return key < 0 ? letter : LATIN.charAt(key);
            })
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

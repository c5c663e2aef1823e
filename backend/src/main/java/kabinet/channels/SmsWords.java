package kabinet.channels;

import java.util.List;
import java.util.Locale;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * R13: a word in any case, with spaces, quotes and dots around or inside. Whatever is no word stays
 * unanswered: who writes to a short code by machine would write for ever.
 */
@Component
class SmsWords {

  private static final Locale RUSSIAN = Locale.of("ru");
  private static final int LONGEST = 100;

  private final List<SmsWord> words;

  SmsWords(List<SmsWord> words) {
    this.words = words;
  }

  void read(Msisdn sender, String shortCode, String text) {
    var said = plain(text);
    for (SmsWord word : words) {
      var language = word.shortCode().equals(shortCode) ? language(word.word(), said) : null;
      if (language != null) {
        word.written(sender, language);
        return;
      }
    }
  }

  private static @Nullable Locale language(Wording word, String said) {
    if (plain(word.ru()).equals(said)) {
      return RUSSIAN;
    }
    return plain(word.en()).equals(said) ? Locale.ENGLISH : null;
  }

  private static String plain(String text) {
    return text.length() > LONGEST
        ? ""
        : text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}

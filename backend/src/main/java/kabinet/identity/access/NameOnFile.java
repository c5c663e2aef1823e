package kabinet.identity.access;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R20: whether a name somebody typed is the one on file: every word of the latter must be in it, in
 * whatever order; a contract may know a second name that the file does not.
 */
record NameOnFile(String name) {

  boolean isIn(String typed) {
    var words = words(name);
    return !words.isEmpty() && words(typed).containsAll(words);
  }

  private static Set<String> words(String text) {
    var plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).replace('ё', 'е');
    return Arrays.stream(plain.split("[^\\p{L}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}

package kabinet.kernel;

import java.util.Locale;

/** The same words in both languages; Russian is spoken to whoever asks for neither. */
public record Wording(String ru, String en) {

  public String in(Locale language) {
    return "en".equals(language.getLanguage()) ? en : ru;
  }
}

package kabinet.identity.access;

import java.util.List;
import java.util.Locale;
import kabinet.kernel.Wording;

/** A text to read and accept, in the version that is in force. */
record AccessDocument(
    AccessDocumentKind kind, String version, String title, List<String> paragraphs) {

  /** The same in both languages, as its file has it. */
  record Written(AccessDocumentKind kind, String version, Wording title, List<Wording> paragraphs) {

    AccessDocument in(Locale language) {
      return new AccessDocument(
          kind,
          version,
          title.in(language),
          paragraphs.stream().map(paragraph -> paragraph.in(language)).toList());
    }
  }
}

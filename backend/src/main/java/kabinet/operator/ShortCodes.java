package kabinet.operator;

import java.util.Locale;

/** What subscribers dial and write to the network itself, as the pages tell them (R12–R14). */
record ShortCodes(
    String passwordUssd,
    String passwordSms,
    String passwordSmsWord,
    String passwordVoice,
    String numberManagementUssd) {

  static ShortCodes of(OperatorProfile profile, Locale language) {
    var codes = profile.shortCodes();
    return new ShortCodes(
        codes.passwordUssd(),
        codes.passwordSms(),
        codes.passwordSmsWord().in(language),
        codes.passwordVoice(),
        codes.numberManagementUssd());
  }
}

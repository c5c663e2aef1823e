package kabinet.operator;

import java.util.List;
import java.util.Locale;
import kabinet.kernel.CurrencyCode;
import org.jspecify.annotations.Nullable;

/** The operator as a page needs it, in the viewer's language. */
record Operator(
    String name,
    String brandColour,
    CurrencyCode currency,
    String timeZone,
    int signInCodeLength,
    String signInCodeAlphabet,
    boolean demo,
    ShortCodes shortCodes,
    List<OperatorContact> contacts,
    @Nullable MaintenanceWindow maintenance) {

  static Operator of(
      OperatorProfile profile,
      boolean demo,
      @Nullable MaintenanceWindow maintenance,
      Locale language) {
    return new Operator(
        profile.name().in(language),
        profile.brandColour(),
        profile.currency(),
        profile.timeZone().getId(),
        profile.signIn().codeLength(),
        profile.signIn().codeAlphabet(),
        demo,
        ShortCodes.of(profile, language),
        profile.contacts().stream()
            .map(way -> new OperatorContact(way.label().in(language), way.value(), way.kind()))
            .toList(),
        maintenance);
  }
}

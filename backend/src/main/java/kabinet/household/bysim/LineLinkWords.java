package kabinet.household.bysim;

import java.util.Locale;
import kabinet.household.numbers.Addition;
import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people and staff are told about requests for numbers. */
@Component
class LineLinkWords {

  private final MessageSource messages;

  LineLinkWords(MessageSource messages) {
    this.messages = messages;
  }

  String ownerOnly(Locale language) {
    return say(language, "household.ownerOnly");
  }

  String numberNotUnderstood(Locale language) {
    return say(language, "household.numberNotUnderstood");
  }

  String numberAlreadyHere(Locale language) {
    return say(language, "household.lineAlreadyHere");
  }

  String noOwnSim(Locale language) {
    return say(language, "household.noOwnSim");
  }

  String tooMany(Locale language) {
    return say(language, "household.tooManyLineLinks");
  }

  String reasonMissing(Locale language) {
    return say(language, "household.reasonMissing");
  }

  String alreadyDecided(LineLinkStatus status, Locale language) {
    return say(
        language,
        switch (status) {
          case APPROVED -> "household.linkAlreadyApproved";
          case EXPIRED -> "household.linkTakenBack";
          case CONFIRMING, PENDING, REJECTED -> "household.linkAlreadyRejected";
        });
  }

  /** Why it cannot join, for staff. */
  String notPossible(Addition addition, Locale language) {
    return switch (addition) {
      case HOLDER_MISMATCH -> say(language, "household.linkHolderMismatch");
      case LINKED_ELSEWHERE -> say(language, "household.linkElsewhere");
      case OTHERS_DEPEND -> say(language, "household.linkOthersDepend");
      case ADDED, ALREADY_HERE, OWNER_ONLY ->
          throw new IllegalArgumentException("this is no reason: " + addition);
    };
  }

  String numberMoved(Locale language) {
    return say(language, "household.linkNumberMoved");
  }

  String holderChanged(Locale language) {
    return say(language, "household.linkHolderChanged");
  }

  String deviceLost(Locale language) {
    return say(language, "household.linkDeviceLost");
  }

  String approved(Msisdn other, Locale language) {
    return say(language, "household.linkApproved", other.value());
  }

  String joined(Msisdn own, Locale language) {
    return say(language, "household.linkJoined", own.value());
  }

  String rejected(Msisdn other, @Nullable String reason, Locale language) {
    return say(language, "household.linkRejected", other.value(), reason == null ? "" : reason);
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}

package kabinet.identity.access;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.identity.password.PasswordFault;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about their request, in their language and the operator's time. */
@Component
class AccessWords {

  private final MessageSource messages;
  private final Operators operators;

  AccessWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String requested(Instant dueAt, Locale language) {
    var day =
        DateTimeFormatter.ofPattern("d\u00a0MMMM", language)
            .format(dueAt.atZone(operators.profile().timeZone()));
    return say(language, "identity.accessRequested", day);
  }

  String alreadyRequested(Locale language) {
    return say(language, "identity.accessAlreadyRequested");
  }

  String notTaken(AccessField field, Locale language) {
    return switch (field) {
      case CONTRACT_NUMBER -> say(language, "identity.accessNumber");
      case NAME -> say(language, "identity.accessName");
      case CONTACT -> say(language, "identity.accessContact");
      case PASSWORD, REPEAT -> say(language, "identity.passwordsDiffer");
      case DOCUMENTS -> say(language, "identity.accessDocuments");
    };
  }

  String fault(PasswordFault fault, Locale language) {
    return switch (fault) {
      case TOO_SHORT -> say(language, "identity.passwordTooShort");
      case TOO_LONG -> say(language, "identity.passwordTooLong");
      case COMMON -> say(language, "identity.passwordCommon");
      case OWN_NUMBER -> say(language, "identity.passwordOwnNumber");
    };
  }

  String subject(Locale language) {
    return say(language, "identity.accessSubject", operators.profile().name().in(language));
  }

  String approved(String contract, Locale language) {
    return say(language, "identity.accessApproved", contract);
  }

  /** To the contact on file, when the one in the request is another. */
  String opened(String contract, Locale language) {
    return say(language, "identity.accessOpened", contract);
  }

  String rejected(String contract, @Nullable String reason, Locale language) {
    return say(language, "identity.accessRejected", contract, reason == null ? "" : reason);
  }

  String reasonMissing(Locale language) {
    return say(language, "identity.accessReasonMissing");
  }

  String alreadyDecided(AccessRequestStatus status, Locale language) {
    return status == AccessRequestStatus.APPROVED
        ? say(language, "identity.accessAlreadyApproved")
        : say(language, "identity.accessAlreadyRejected");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}

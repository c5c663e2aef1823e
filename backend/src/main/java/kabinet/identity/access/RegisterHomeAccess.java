package kabinet.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.identity.access.AccessRequests.Asked;
import kabinet.identity.password.Passwords;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Ids;
import kabinet.messaging.Messaging;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R20, S14: asks for access to a contract; the same work and answer whether or not it exists. */
@Service
class RegisterHomeAccess {

  private static final Duration COUNTED = Duration.ofDays(1);
  private static final int MOST_A_DAY = 3;
  private static final Duration REVIEW = Duration.ofDays(2);

  private final Identity identity;
  private final ContactsOnFile contacts;
  private final AccessDocuments documents;
  private final AccessRequests requests;
  private final Passwords passwords;
  private final Messaging messaging;
  private final AccessWords words;
  private final Operators operators;
  private final TransactionOperations transaction;
  private final Clock clock;

  RegisterHomeAccess(
      Identity identity,
      ContactsOnFile contacts,
      AccessDocuments documents,
      AccessRequests requests,
      Passwords passwords,
      Messaging messaging,
      AccessWords words,
      Operators operators,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.contacts = contacts;
    this.documents = documents;
    this.requests = requests;
    this.passwords = passwords;
    this.messaging = messaging;
    this.words = words;
    this.operators = operators;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  RegisterHomeAccessResult register(RegisterHomeAccessInput form, String address, Locale language) {
    var contact = AccessContact.understand(form.contact(), operators.profile().country());
    var wrong = wrong(form, contact, language);
    if (wrong != null || contact == null) {
      return wrong == null ? notTaken(AccessField.CONTACT, language) : wrong;
    }
    var number = new ContractNumber(form.plainNumber());
    var login = identity.findLogin(number.value()); // before the transaction begins to read
    return passwords.inTurn(
        () -> transaction.execute(begun -> keep(form, number, login, contact, address, language)));
  }

  private @Nullable AccessRequestNotTaken wrong(
      RegisterHomeAccessInput form, @Nullable AccessContact contact, Locale language) {
    if (!documents.isInForce(AccessDocumentKind.TERMS, form.acceptedTerms())
        || !documents.isInForce(AccessDocumentKind.PERSONAL_DATA, form.acceptedPersonalData())) {
      return notTaken(AccessField.DOCUMENTS, language);
    }
    if (!form.hasNumber()) {
      return notTaken(AccessField.CONTRACT_NUMBER, language);
    }
    if (!form.hasName()) {
      return notTaken(AccessField.NAME, language);
    }
    if (contact == null || (contact.phone() == null && !messaging.reachesMailboxes())) {
      return notTaken(AccessField.CONTACT, language);
    }
    var fault = passwords.fault(form.password(), List.of(form.plainNumber())); // no others' names
    if (fault != null) {
      return new AccessRequestNotTaken(words.fault(fault, language), AccessField.PASSWORD);
    }
    return form.isTypedTwice() ? null : notTaken(AccessField.REPEAT, language);
  }

  private RegisterHomeAccessResult keep(
      RegisterHomeAccessInput form,
      ContractNumber number,
      @Nullable Login login,
      AccessContact contact,
      String address,
      Locale language) {
    var now = clock.instant();
    var account = login != null && login.kind() == LoginKind.CONTRACT ? login.account() : null;
    var request =
        new AccessRequest(
            new AccessRequestId(Ids.next()),
            number,
            account,
            form.plainName(),
            contact,
            language.getLanguage(),
            AccessRequestStatus.PENDING,
            null,
            null,
            passwords.encode(form.password()));
    var asked =
        new Asked(
            request,
            contact.isOn(contacts.of(account)),
            form.acceptedTerms(),
            form.acceptedPersonalData(),
            address,
            now,
            now.plus(REVIEW));
    boolean tooOften = requests.askedSince(number, now.minus(COUNTED)) >= MOST_A_DAY;
    return tooOften || !requests.add(asked)
        ? new AccessAlreadyRequested(words.alreadyRequested(language))
        : new HomeAccessRequested(number, asked.dueAt(), words.requested(asked.dueAt(), language));
  }

  private AccessRequestNotTaken notTaken(AccessField field, Locale language) {
    return new AccessRequestNotTaken(words.notTaken(field, language), field);
  }
}

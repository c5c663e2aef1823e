package kabinet.identity.passkey;

import java.util.List;
import java.util.Locale;
import kabinet.identity.PasskeyId;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.session.Browser;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PasskeyController {

  private final AddPasskey addPasskey;
  private final RemovePasskey removePasskey;
  private final Passkeys passkeys;
  private final PasskeyStore store;
  private final PasskeyWords words;
  private final AddressThrottle throttle;

  PasskeyController(
      AddPasskey addPasskey,
      RemovePasskey removePasskey,
      Passkeys passkeys,
      PasskeyStore store,
      PasskeyWords words,
      AddressThrottle throttle) {
    this.addPasskey = addPasskey;
    this.removePasskey = removePasskey;
    this.passkeys = passkeys;
    this.store = store;
    this.words = words;
    this.throttle = throttle;
  }

  @MutationMapping
  RequestPasskeyResult requestPasskey(
      @ContextValue Browser browser, @ContextValue SignedInPerson person, Locale language) {
    throttle.admit(browser.address());
    return addPasskey.request(person, language);
  }

  @MutationMapping
  AddPasskeyResult addPasskey(
      @Argument AddPasskeyInput input,
      @ContextValue Browser browser,
      @ContextValue SignedInPerson person,
      Locale language) {
    throttle.admit(browser.address());
    return addPasskey.add(input.answer(), input.name(), person, language);
  }

  @MutationMapping
  RenamePasskeyResult renamePasskey(
      @Argument RenamePasskeyInput input, @ContextValue Viewer viewer, Locale language) {
    var name = PasskeyName.of(input.name());
    if (name == null) {
      return new PasskeyNameNotTaken(words.nameNotTaken(language));
    }
    if (!store.rename(input.id(), viewer.user(), name.value())) {
      throw new NotFound();
    }
    return new PasskeyRenamed(input.id(), name.value());
  }

  @MutationMapping
  RemovePasskeyResult removePasskey(
      @Argument RemovePasskeyInput input, @ContextValue Viewer viewer, Locale language) {
    return removePasskey.remove(input.id(), viewer, language);
  }

  @SchemaMapping(typeName = "Viewer")
  List<Passkey> passkeys(Viewer viewer) {
    return passkeys.of(viewer.user());
  }

  @SchemaMapping(typeName = "Operator")
  boolean passkeysTaken() {
    return passkeys.areTaken();
  }

  record AddPasskeyInput(String answer, String name) {

    @Override
    public String toString() {
      return "a passkey to add";
    }
  }

  record RenamePasskeyInput(PasskeyId id, String name) {}

  record RemovePasskeyInput(PasskeyId id) {}
}

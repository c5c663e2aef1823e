package kabinet.household.numbers;

import graphql.GraphQLContext;
import java.util.Locale;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class NumbersController {

  private final RenameAccount renameAccount;
  private final SetPrimaryLine setPrimaryLine;
  private final LinkLine linkLine;
  private final UnlinkLine unlinkLine;

  NumbersController(
      RenameAccount renameAccount,
      SetPrimaryLine setPrimaryLine,
      LinkLine linkLine,
      UnlinkLine unlinkLine) {
    this.renameAccount = renameAccount;
    this.setPrimaryLine = setPrimaryLine;
    this.linkLine = linkLine;
    this.unlinkLine = unlinkLine;
  }

  @MutationMapping
  RenameAccountResult renameAccount(
      @Argument RenameAccountInput input, @ContextValue Viewer viewer, Locale language) {
    return renameAccount.rename(input.accountId(), input.label(), viewer, language);
  }

  @MutationMapping
  SetPrimaryLineResult setPrimaryLine(
      @Argument SetPrimaryLineInput input,
      @ContextValue Viewer viewer,
      GraphQLContext context,
      Locale language) {
    var result = setPrimaryLine.set(input.lineId(), viewer, language);
    if (result instanceof PrimaryLineSet(var now)) {
      context.put("viewer", now);
    }
    return result;
  }

  @MutationMapping
  LinkLineResult linkLine(
      @Argument LinkLineInput input, @ContextValue Viewer viewer, Locale language) {
    return linkLine.link(input.login(), input.password(), viewer, language);
  }

  @MutationMapping
  UnlinkLineResult unlinkLine(
      @Argument UnlinkLineInput input, @ContextValue Viewer viewer, Locale language) {
    return unlinkLine.unlink(input.lineId(), viewer, language);
  }

  record LinkLineInput(String login, String password) {

    @Override
    public String toString() {
      return "password for " + login;
    }
  }

  record UnlinkLineInput(AccountId lineId) {}

  record RenameAccountInput(AccountId accountId, String label) {}

  record SetPrimaryLineInput(AccountId lineId) {}
}

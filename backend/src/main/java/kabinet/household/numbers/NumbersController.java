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

  NumbersController(RenameAccount renameAccount, SetPrimaryLine setPrimaryLine) {
    this.renameAccount = renameAccount;
    this.setPrimaryLine = setPrimaryLine;
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

  record RenameAccountInput(AccountId accountId, String label) {}

  record SetPrimaryLineInput(AccountId lineId) {}
}

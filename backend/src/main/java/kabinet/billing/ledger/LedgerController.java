package kabinet.billing.ledger;

import java.util.Locale;
import kabinet.billing.Charged;
import kabinet.kernel.Connection;
import kabinet.kernel.Page;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LedgerController {

  @SchemaMapping(typeName = "MobileLine", field = "ledger")
  Connection<LedgerEntry> ofLine(
      Charged account,
      @Argument int first,
      @Argument @Nullable Cursor after,
      @Argument @Nullable LedgerFilter filter,
      Locale language) {
    return page(account, first, after, filter, language);
  }

  @SchemaMapping(typeName = "HomeContract", field = "ledger")
  Connection<LedgerEntry> ofContract(
      Charged account,
      @Argument int first,
      @Argument @Nullable Cursor after,
      @Argument @Nullable LedgerFilter filter,
      Locale language) {
    return page(account, first, after, filter, language);
  }

  private static Connection<LedgerEntry> page(
      Charged account,
      int first,
      @Nullable Cursor after,
      @Nullable LedgerFilter filter,
      Locale language) {
    var wanted = filter == null ? LedgerFilter.NONE : filter;
    var window = new LedgerWindow(new Page(first), after, wanted, language);
    return account.ledgerPages().page(account.id(), window);
  }
}

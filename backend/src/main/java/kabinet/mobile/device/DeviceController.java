package kabinet.mobile.device;

import graphql.GraphQLContext;
import java.util.Locale;
import kabinet.household.Account;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DeviceController {

  private final MarkDeviceLost markDeviceLost;
  private final UnmarkDeviceLost unmarkDeviceLost;

  DeviceController(MarkDeviceLost markDeviceLost, UnmarkDeviceLost unmarkDeviceLost) {
    this.markDeviceLost = markDeviceLost;
    this.unmarkDeviceLost = unmarkDeviceLost;
  }

  /** A session that ends with the mark sees nothing more, in this request either. */
  @MutationMapping
  DeviceMarkedLost markDeviceLost(
      @Argument MarkDeviceLostInput input, @ContextValue Viewer viewer, GraphQLContext context) {
    var marked = markDeviceLost.mark(input.lineId(), viewer);
    if (marked.signedOut()) {
      context.delete("person");
      context.delete("viewer");
    }
    return marked;
  }

  @MutationMapping
  UnmarkDeviceLostResult unmarkDeviceLost(
      @Argument UnmarkDeviceLostInput input, @ContextValue Viewer viewer, Locale language) {
    return unmarkDeviceLost.unmark(input.lineId(), viewer, language);
  }

  @SchemaMapping(typeName = "MobileLine")
  boolean enteredThrough(Account line, @ContextValue Viewer viewer) {
    return line.id().equals(viewer.enteredThrough());
  }

  record MarkDeviceLostInput(AccountId lineId) {}

  record UnmarkDeviceLostInput(AccountId lineId) {}
}

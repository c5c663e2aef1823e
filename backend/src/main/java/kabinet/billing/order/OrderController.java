package kabinet.billing.order;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kabinet.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrderController {

  private final Orders orders;
  private final Undo undo;
  private final Clock clock;

  OrderController(Orders orders, Undo undo, Clock clock) {
    this.orders = orders;
    this.undo = undo;
    this.clock = clock;
  }

  @MutationMapping
  Object undo(@Argument UndoInput input, @ContextValue Viewer viewer, Locale language) {
    return undo.undo(input.orderId(), input.idempotencyKey(), viewer, language).answer();
  }

  @SchemaMapping
  List<Order> undoable(Viewer viewer) {
    return orders.undoable(viewer, clock.instant());
  }

  record UndoInput(OrderId orderId, IdempotencyKey idempotencyKey) {}
}

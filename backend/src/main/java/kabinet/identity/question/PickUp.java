package kabinet.identity.question;

import kabinet.kernel.UserId;

/** What a browser that waits is told. */
public sealed interface PickUp {

  /** It may come in by this login, once. */
  record Approved(String identifier, UserId user) implements PickUp {}

  /** Nobody has answered yet. */
  record Waiting() implements PickUp {}

  /** It was refused, the time is over, or this browser never asked. */
  record Over() implements PickUp {}
}

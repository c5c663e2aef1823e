package kabinet.platform.graphql;

import graphql.ErrorClassification;

/** What {@code extensions.code} of a top-level error may say; programs decide by it. */
enum ErrorCode implements ErrorClassification {
  /** Nobody is signed in. */
  UNAUTHENTICATED,
  /** The session or token lacks the scope. */
  FORBIDDEN,
  NOT_FOUND,
  /** The request is not of the contract's shape. */
  BAD_REQUEST,
  /** More was asked for than one request may. */
  TOO_COMPLEX,
  /** The document is not one of those this cabinet was built with. */
  UNKNOWN_DOCUMENT,
  /** Too much was asked from one place; {@code retryAfter} says when it may go on. */
  THROTTLED,
  /** Trying again soon may help. */
  SERVICE_UNAVAILABLE,
  /** Our fault; the reference finds it in the log. */
  INTERNAL
}

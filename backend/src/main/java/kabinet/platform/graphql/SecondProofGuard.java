package kabinet.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Knows what a session has proved. */
@FunctionalInterface
public interface SecondProofGuard {

  /** The refusal if a second proof is missing for what is asked; null if it may be done. */
  @Nullable Object missing(SecondProofWhen when, DataFetchingEnvironment asked);
}

package kabinet.identity;

/**
 * What is kept of the identity paper of an account's holder: a keyed hash, from which nothing can
 * be read.
 *
 * @param holder the holder's number
 * @param ref the operator's own name for the holder, which the hash is bound to
 */
public record IdentityOnFile(long holder, String ref, byte[] key) {

  @Override
  public String toString() {
    return "identity of " + ref;
  }
}

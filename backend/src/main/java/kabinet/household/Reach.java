package kabinet.household;

/** How much signing in through an account opens (S19). */
public enum Reach {
  OWNER,
  SELF
}

package kabinet.identity.signin;

/** R9: a password somebody wants, typed twice. */
record NewPassword(String typed, String repeated) {

  boolean isTypedTwice() {
    return typed.equals(repeated);
  }

  @Override
  public String toString() {
    return "a new password";
  }
}

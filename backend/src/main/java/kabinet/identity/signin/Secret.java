package kabinet.identity.signin;

import kabinet.identity.SignInWay;

/** What somebody proves to be the user of a login with. */
enum Secret {
  CODE(SignInWay.CODE),
  PASSWORD(SignInWay.PASSWORD),
  PASSKEY(SignInWay.PASSKEY);

  private final SignInWay way;

  Secret(SignInWay way) {
    this.way = way;
  }

  SignInWay way() {
    return way;
  }
}

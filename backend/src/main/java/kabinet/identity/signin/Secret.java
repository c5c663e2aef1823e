package kabinet.identity.signin;

/** What somebody proves to be the user of a login with. */
enum Secret {
  CODE,
  PASSWORD
}

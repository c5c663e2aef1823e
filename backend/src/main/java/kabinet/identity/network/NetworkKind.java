package kabinet.identity.network;

/** How a network says who somebody is once there is a token. */
enum NetworkKind {
  /** In a signed id token, as OpenID Connect has it. */
  OPENID,
  VK,
  YANDEX,
  ODNOKLASSNIKI,
  MAIL,
  GITHUB
}

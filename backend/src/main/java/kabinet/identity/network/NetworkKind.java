package kabinet.identity.network;

/** How a network says who somebody is once there is a token. */
enum NetworkKind {
  /** In a signed id token, as OpenID Connect has it. */
  OPENID,
  VK,
  YANDEX,
  ODNOKLASSNIKI,
  MAIL,
  GITHUB,
  /**
   * R15: the operator's own mobile network, which knows the number of the SIM a browser came by, as
   * CAMARA's Number Verification tells it. It opens that number's cabinet, and nobody links it.
   */
  NUMBER
}

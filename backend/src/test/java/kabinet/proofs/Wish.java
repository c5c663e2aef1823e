package kabinet.proofs;

/**
 * A transfer that somebody wants, under the key they will ask for it with until they are told.
 *
 * @param account the id of the account behind the number it is sent from
 */
record Wish(String key, String account, String from, String to, long kopecks) {

  String amount() {
    return "%d.%02d".formatted(kopecks / 100, kopecks % 100);
  }
}

package kabinet.simulator.bank;

/** Cards that a visitor may pay with, and what comes of each. */
enum DemoCard {
  APPROVED("2200 0000 0000 0004"),
  NO_MONEY("2200 0000 0000 0012"),
  SECURE("2200 0000 0000 0020"),
  LATE("2200 0000 0000 0038"),
  TWICE("2200 0000 0000 0046"),
  OUT_OF_ORDER("2200 0000 0000 0053"),
  FORGED("2200 0000 0000 0061"),
  SILENT("2200 0000 0000 0079");

  private final String number;

  DemoCard(String number) {
    this.number = number;
  }

  String number() {
    return number;
  }
}

package kabinet;

import java.util.List;

/** The modules from bottom to top; a module knows only modules before it. */
final class Ladder {
  static final List<String> MODULES =
      List.of(
          "kernel",
          "platform",
          "operator",
          "messaging",
          "identity",
          "household",
          "catalog",
          "usage",
          "billing",
          "mobile",
          "home",
          "overview",
          "operations",
          "channels",
          "simulator");

  private Ladder() {}
}

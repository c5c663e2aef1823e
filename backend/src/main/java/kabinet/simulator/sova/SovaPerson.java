package kabinet.simulator.sova;

import java.util.List;

/** Somebody invented; whoever plays with the demo may be any of them. */
record SovaPerson(String login, String password, String name) {

  static final List<SovaPerson> ALL =
      List.of(
          new SovaPerson("anna", "owl-at-noon-3", "Анна Филина"),
          new SovaPerson("boris", "quiet-branch-8", "Борис Сычёв"),
          new SovaPerson("vera", "moon-over-field-5", "Вера Совина"),
          new SovaPerson("gleb", "barn-before-rain-6", "Глеб Сипухин"));

  static String named(String login) {
    return ALL.stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .map(SovaPerson::name)
        .orElse(login);
  }
}

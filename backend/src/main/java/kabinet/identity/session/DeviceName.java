package kabinet.identity.session;

import java.util.List;
import java.util.stream.Stream;

/**
 * R31: what a browser calls itself, as a person would: "Chrome, Android". Only the name is kept;
 * the rest of what browsers say of themselves would tell people apart and nothing else.
 */
record DeviceName(String browser, String system) {

  /** A name, and the signs by which it is told; the first that fits is right. */
  private record Sign(String name, String... marks) {

    boolean fits(String agent) {
      return Stream.of(marks).anyMatch(agent::contains);
    }
  }

  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Yandex Browser", "YaBrowser/", "YaApp_"),
          new Sign("Edge", "Edg/", "EdgA/", "EdgiOS/"),
          new Sign("Opera", "OPR/", "OPT/", "Opera"),
          new Sign("Samsung Internet", "SamsungBrowser/"),
          new Sign("Mi Browser", "MiuiBrowser/"),
          new Sign("Huawei Browser", "HuaweiBrowser/"),
          new Sign("UC Browser", "UCBrowser/"),
          new Sign("Vivaldi", "Vivaldi/"),
          new Sign("DuckDuckGo", "DuckDuckGo/", "Ddg/"),
          new Sign("Firefox", "Firefox/", "FxiOS/"),
          new Sign("Chrome", "Chrome/", "CriOS/", "Chromium/"),
          new Sign("Safari", "Safari/"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone", "iPod"),
          new Sign("iPad", "iPad"),
          new Sign("HarmonyOS", "HarmonyOS", "OpenHarmony"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("ChromeOS", "CrOS"),
          new Sign("macOS", "Macintosh", "Mac OS X"),
          new Sign("Linux", "Linux", "X11"));

  static DeviceName of(String agent) {
    return new DeviceName(first(BROWSERS, agent), first(SYSTEMS, agent));
  }

  /** Empty if nothing is known of it. */
  String inWords() {
    return Stream.of(browser, system)
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private static String first(List<Sign> signs, String agent) {
    return signs.stream().filter(sign -> sign.fits(agent)).map(Sign::name).findFirst().orElse("");
  }
}

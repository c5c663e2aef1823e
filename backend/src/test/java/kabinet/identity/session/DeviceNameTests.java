package kabinet.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTests {

  @ParameterizedTest
  @Rule("R31")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chrome, Android         | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36
          Chrome, Windows         | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
          Chrome, ChromeOS        | Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
          Chrome, iPhone          | Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1
          Safari, iPhone          | Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1
          Safari, iPad            | Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.7 Mobile/15E148 Safari/604.1
          Safari, macOS           | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15
          Firefox, Linux          | Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0
          Firefox, Android        | Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0
          Firefox, iPhone         | Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/142.0 Mobile/15E148 Safari/605.1.15
          Edge, Windows           | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0
          Edge, Android           | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0.0.0
          Opera, macOS            | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 OPR/122.0.0.0
          Yandex Browser, Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 YaBrowser/25.8.0.0 Safari/537.36
          Yandex Browser, iPhone  | Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 YaBrowser/25.8.0 Mobile/15E148 Safari/605.1
          Samsung Internet, Android | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36
          Mi Browser, Android     | Mozilla/5.0 (Linux; U; Android 13; ru-ru; 2201117TG) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/112.0.0.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.9.0
          Huawei Browser, Android | Mozilla/5.0 (Linux; Android 12; NOH-NX9) AppleWebKit/537.36 Chrome/114.0.0.0 HuaweiBrowser/15.0.4.312 Mobile Safari/537.36
          Android                 | Dalvik/2.1.0 (Linux; U; Android 14)
          """)
  void aBrowserIsCalledAsAPersonWould(String words, String agent) {
    assertThat(DeviceName.of(agent).inWords()).isEqualTo(words);
  }

  @Test
  void whatSaysNothingOfItselfHasNoName() {
    assertThat(DeviceName.of("").inWords()).isEmpty();
    assertThat(DeviceName.of("curl/8.5.0").inWords()).isEmpty();
  }

  @Test
  void nothingThatWasSentIsShown() {
    assertThat(DeviceName.of("<b>Chrome/1</b> Windows; call +79000000001").inWords())
        .isEqualTo("Chrome, Windows");
  }
}

package kabinet.billing.acquiring;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The way to CloudPayments, for bills and for payouts: signed in, never redirected, never long. */
public final class CloudPaymentsHttp {

  private CloudPaymentsHttp() {}

  public static RestClient client(
      URI address,
      String publicId,
      String apiSecret,
      Duration connectWithin,
      Duration answerWithin) {
    var connections =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectWithin)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    connections.setReadTimeout(answerWithin);
    return RestClient.builder()
        .requestFactory(connections)
        .baseUrl(address)
        .defaultHeaders(headers -> headers.setBasicAuth(publicId, apiSecret))
        .build();
  }
}

package kabinet.identity.access;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** R20: the terms and the consent in force, from a file of the operator's or the bundled one. */
@Component
class AccessDocuments {

  private final Map<AccessDocumentKind, AccessDocument.Written> inForce;

  AccessDocuments(
      @Value("${kabinet.access-documents:classpath:operator/access-documents.yaml}") Resource file)
      throws IOException {
    try (var content = file.getInputStream()) {
      List<AccessDocument.Written> written =
          YAMLMapper.builder().build().readValue(content, new TypeReference<>() {});
      inForce =
          written.stream()
              .collect(Collectors.toMap(AccessDocument.Written::kind, Function.identity()));
    }
    for (var kind : AccessDocumentKind.values()) {
      if (!inForce.containsKey(kind)) {
        throw new IllegalStateException(file + " has no document of kind " + kind);
      }
    }
  }

  List<AccessDocument> in(Locale language) {
    return Arrays.stream(AccessDocumentKind.values())
        .map(kind -> written(kind).in(language))
        .toList();
  }

  boolean isInForce(AccessDocumentKind kind, String version) {
    return written(kind).version().equals(version);
  }

  private AccessDocument.Written written(AccessDocumentKind kind) {
    return Objects.requireNonNull(inForce.get(kind));
  }
}

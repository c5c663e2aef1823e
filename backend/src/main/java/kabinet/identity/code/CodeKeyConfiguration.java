package kabinet.identity.code;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The server's key for hashing sign-in codes: an operator sets it, the demo makes one and keeps it
 * beside its data.
 */
@Configuration(proxyBeanMethods = false)
class CodeKeyConfiguration {

  private static final int BYTES = 32;
  private static final Set<StandardOpenOption> NEW =
      EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  @Bean
  @Profile("!demo")
  SecretKey codeKey(@Value("${kabinet.sign-in-key:}") String configured) {
    return key(configured);
  }

  @Bean("codeKey")
  @Profile("demo")
  SecretKey demoCodeKey(
      @Value("${kabinet.sign-in-key:}") String configured,
      @Value("${kabinet.data-dir}") Path folder)
      throws IOException {
    return key(configured.isBlank() ? kept(folder.resolve("sign-in.key")) : configured);
  }

  private static String kept(Path file) throws IOException {
    if (!Files.exists(file)) {
      var bytes = new byte[BYTES];
      new SecureRandom().nextBytes(bytes);
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var writing = Files.newByteChannel(file, NEW, ownersAlone(file))) {
        writing.write(Base64.getEncoder().encode(ByteBuffer.wrap(bytes)));
      }
    }
    return Files.readString(file).strip();
  }

  /** From the first moment on, so that nobody can open it in between. */
  private static FileAttribute<?>[] ownersAlone(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static SecretKey key(String base64) {
    try {
      var bytes = Base64.getDecoder().decode(base64);
      if (bytes.length < BYTES) {
        throw new NoCodeKey();
      }
      return new SecretKeySpec(bytes, "HmacSHA256");
    } catch (IllegalArgumentException notBase64) {
      throw new NoCodeKey();
    }
  }
}

package org.tongchuang.secret;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the secret comes from.
 *
 * @param key 32 random bytes in Base64, the same on every node; from the environment, never from a file in the repository
 * @param file where the demo keeps the one it makes
 */
@ConfigurationProperties("tongchuang.secrets")
public record SecretProperties(@DefaultValue("") String key, @DefaultValue("./data/secrets.key") Path file) {}

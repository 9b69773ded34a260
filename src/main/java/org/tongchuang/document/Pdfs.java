package org.tongchuang.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Keeps papers as they were made; what comes out is proved by its hash. */
@Component
class Pdfs {

    private final PdfMapper mapper;
    private final Clock clock;

    Pdfs(PdfMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    String keep(byte[] content) {
        String sha256 = sha256(content);
        if (mapper.find(sha256).isEmpty()) {
            mapper.insert(sha256, content, clock.instant());
        }
        return sha256;
    }

    byte[] read(String sha256) {
        byte[] content = mapper.find(sha256).orElseThrow().content();
        if (!sha256(content).equals(sha256)) {
            throw new IllegalStateException("The stored paper " + sha256 + " was changed");
        }
        return content;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

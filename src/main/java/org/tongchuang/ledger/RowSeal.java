package org.tongchuang.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash of a row's version, which the ledger's chain of acts binds to all before it; each field with its length before it. */
final class RowSeal {

    private RowSeal() {}

    static String of(LedgerRow row) {
        return of(row.sealed());
    }

    static String of(List<String> fields) {
        MessageDigest digest = sha256();
        fields.forEach(field -> {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

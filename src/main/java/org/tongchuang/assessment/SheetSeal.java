package org.tongchuang.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The hash over a handed-in sheet and the one before it; each field goes in with its length. */
final class SheetSeal {

    static final String FIRST = "0".repeat(64);

    private final MessageDigest sha;

    private SheetSeal() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static String of(SheetVersion version, List<SealedRow> rows) {
        SheetSeal seal = new SheetSeal();
        seal.add(version.previousSha256(), version.id(), version.dossierId(), version.sheet(), version.part());
        seal.add(version.version(), version.taskId(), version.round(), version.memberId(), version.memberName());
        seal.add(version.unitId(), version.unitName(), version.sealedAt().toEpochMilli());
        rows.stream()
                .sorted(Comparator.comparing(SealedRow::indicator))
                .forEach(row -> seal.add(row.indicator(), row.entry()));
        return HexFormat.of().formatHex(seal.sha.digest());
    }

    private void add(String indicator, Entry entry) {
        String measured = entry.measured() == null ? null : entry.measured().toPlainString();
        add(indicator, entry.gate(), entry.halfPoints(), measured, entry.notApplicable(), entry.remark());
    }

    private void add(Object... fields) {
        for (Object field : fields) {
            byte[] bytes = Objects.toString(field, "").getBytes(StandardCharsets.UTF_8);
            sha.update((field == null ? "-:" : bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
    }
}

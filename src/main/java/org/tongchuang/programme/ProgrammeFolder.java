package org.tongchuang.programme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one programme: its two folders and the shared files that its models use, by path, for example
 * {@code bpmn/shared/public-notice.bpmn}.
 */
public final class ProgrammeFolder {

    private final Manifest manifest;
    private final SortedMap<String, byte[]> files;

    ProgrammeFolder(Manifest manifest, Map<String, byte[]> files) {
        this.manifest = manifest;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public String key() {
        return manifest.key();
    }

    public Manifest manifest() {
        return manifest;
    }

    public String manifestPath() {
        return "bpmn/" + key() + "/programme.yml";
    }

    public List<String> paths(String suffix) {
        return files.keySet().stream().filter(path -> path.endsWith(suffix)).toList();
    }

    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public String text(String path) {
        return find(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The standards' files, the default first. */
    public List<String> standardPaths() {
        return manifest.standards().stream()
                .map(file -> "bpmn/" + key() + "/" + file)
                .toList();
    }

    /** The path of a form by the id that models use, which is the file's base name. */
    public Optional<String> formPath(String formId) {
        return files.keySet().stream()
                .filter(path -> path.startsWith("forms/") && path.endsWith("/" + formId + ".form"))
                .findFirst();
    }

    public Texts texts(Locale locale) {
        return Texts.of(locale, path -> find(path), key());
    }

    /** Everything but the scenarios, which are tests, and what the demo shows. */
    public SortedMap<String, byte[]> deployed() {
        SortedMap<String, byte[]> deployed = new TreeMap<>(files);
        deployed.keySet().removeIf(path -> path.contains("/scenarios/") || path.endsWith("/demo.yml"));
        return deployed;
    }

    public List<String> scenarios() {
        return files.keySet().stream()
                .filter(path -> path.contains("/scenarios/"))
                .toList();
    }

    /** Tells one content from another, whatever the version number says. */
    public String digest() {
        return digest(deployed());
    }

    /** The same with what isn't deployed: who has looked at a folder has looked at its stories too. */
    String digestWithScenarios() {
        return digest(files);
    }

    /** Every file, by path. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    private static String digest(SortedMap<String, byte[]> files) {
        MessageDigest sha = sha256();
        files.forEach((path, bytes) -> {
            sha.update((path + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.tongchuang.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is taken. */
public enum FileType {
    JPG("image/jpeg", "jpg,jpeg", ""),
    PNG("image/png", "png", ""),
    WEBP("image/webp", "webp", ""),
    PDF("application/pdf", "pdf", ""),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xl/workbook.xml");

    private final String mediaType;
    private final String extensions;
    private final String heart;

    FileType(String mediaType, String extensions, String heart) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.heart = heart;
    }

    static Optional<FileType> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions().contains(extension))
                .findFirst();
    }

    private List<String> extensions() {
        return List.of(extensions.split(","));
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return this == JPG || this == PNG || this == WEBP;
    }

    public boolean isPdf() {
        return this == PDF;
    }

    boolean isOffice() {
        return !heart.isEmpty();
    }

    /** The entry that an office file of this type can't be without. */
    String heart() {
        return heart;
    }

    /** Whether a form's list such as {@code .jpg,.png} names it; an empty list names everything. */
    boolean isNamedIn(String accept) {
        return accept.isBlank()
                || Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                        .map(each -> each.strip().replaceFirst("^\\.", ""))
                        .anyMatch(each -> extensions().contains(each) || mediaType.equals(each));
    }
}

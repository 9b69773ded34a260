package org.tongchuang.evidence;

/** A name as its owner gave it, kept as text only: no path, no invisible signs, no end that reads backwards. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String of(String given) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot);
        String start = dot < 0 ? name : name.substring(0, dot);
        return name.length() <= LONGEST || end.length() > 10
                ? shortened(name, LONGEST)
                : shortened(start, LONGEST - end.length()) + end;
    }

    private static String shortened(String text, int most) {
        int length = Math.min(most, text.length());
        boolean halved = length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, halved ? length - 1 : length);
    }
}

package org.tongchuang.form;

/**
 * A kept file as a form shows it.
 *
 * @param size in words, "1.2 MB"
 */
public record FileFact(String id, String name, String size, String href) {}

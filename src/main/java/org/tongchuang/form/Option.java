package org.tongchuang.form;

/** One choice of a select, radio, checklist or tag list. */
public record Option(String label, String value) {}

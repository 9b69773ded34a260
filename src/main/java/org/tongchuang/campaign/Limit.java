package org.tongchuang.campaign;

/** One number by which a campaign narrows its programme. */
record Limit(String name, int amount) {}

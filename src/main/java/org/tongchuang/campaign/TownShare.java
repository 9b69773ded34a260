package org.tongchuang.campaign;

import java.time.LocalDate;

/** What a town plans for itself inside the campaign. */
public record TownShare(int quota, LocalDate cutOff) {}

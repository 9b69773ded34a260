package org.tongchuang.people;

import java.time.LocalDate;

/**
 * For whom somebody acts who stands in for him: at the other's desk, with his roles in that unit and under both names.
 *
 * @param programmeKey the one programme that it is for; null for all of them
 */
public record StandIn(String absenceId, String memberId, String memberName, String programmeKey, LocalDate lastDay) {}

package org.tongchuang.scenario;

import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;

/** Who and what has to be there before a scenario's first step. */
public record Troupe(Unit city, Actor cityOffice, Unit town, Actor townOffice, Unit village) {}

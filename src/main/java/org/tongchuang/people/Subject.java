package org.tongchuang.people;

/**
 * What an action is aimed at, as far as rights go.
 *
 * @param unitPath the path of the unit it belongs to
 * @param onPanel whether the actor assesses it
 * @param inPart whether the acting unit does a part of it
 * @param conflicted whether the actor has an interest in it
 */
public record Subject(String unitPath, boolean onPanel, boolean inPart, boolean conflicted) {

    public static Subject of(Unit unit) {
        return at(unit.path());
    }

    public static Subject at(String unitPath) {
        return new Subject(unitPath, false, false, false);
    }

    public Subject onPanel(boolean assessesIt) {
        return new Subject(unitPath, assessesIt, inPart, conflicted);
    }

    public Subject inPart(boolean doesPart) {
        return new Subject(unitPath, onPanel, doesPart, conflicted);
    }

    public Subject conflicted(boolean hasInterest) {
        return new Subject(unitPath, onPanel, inPart, hasInterest);
    }
}

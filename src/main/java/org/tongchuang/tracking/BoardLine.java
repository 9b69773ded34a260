package org.tongchuang.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongchuang.calendar.DueWords.DueWord;

/**
 * One community on the board.
 *
 * @param grade what its grade is called; null where there is none
 * @param points one for each phase of the board
 * @param phase the name of the phase it is in, or null before the first
 * @param due in words; null when it has ended or has no date
 * @param who the member or unit that has it; null while the process itself works or waits for a date
 * @param heldUntil the day until which it is held, whatever its light; null if it isn't
 */
public record BoardLine(
        String dossierId,
        String number,
        String unitName,
        String grade,
        List<Standing> points,
        String phase,
        Light light,
        DueWord due,
        Instant dueAt,
        String who,
        String state,
        Instant endedAt,
        LocalDate heldUntil,
        Why why) {

    /** How a phase stands for one dossier. */
    public enum Standing {
        PAST,
        HERE,
        AHEAD
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** Whether it is among those that the light stands for: what is held is so in any light. */
    boolean is(Light wanted) {
        return light == wanted || (wanted == Light.HELD && heldUntil != null);
    }

    /** Late or blocked: somebody has to be called. */
    public boolean isToCall() {
        return light == Light.LATE || light == Light.BLOCK;
    }
}

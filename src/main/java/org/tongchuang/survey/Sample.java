package org.tongchuang.survey;

/**
 * How many codes may be issued now.
 *
 * @param households as far as the dossier says
 * @param leastSample how many answers it takes to count
 * @param least how many codes there must be at least
 * @param most how many there may be at most
 */
public record Sample(int households, int leastSample, int least, int most) {

    /** Beyond it a figure in percent with two decimals could hide on which side of a threshold it lies. */
    static final int MOST = 2000;

    static Sample of(int households, int leastSample, int issued) {
        return new Sample(households, leastSample, Math.max(1, leastSample - issued), MOST - issued);
    }

    boolean admits(int count) {
        return count >= least && count <= most;
    }

    /** Not everybody answers: twice as many as it takes, and later again as many as it takes. */
    public int suggested() {
        return Math.min(most, least > 1 ? 2 * least : leastSample);
    }
}

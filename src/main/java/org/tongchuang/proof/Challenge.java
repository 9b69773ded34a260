package org.tongchuang.proof;

/**
 * What a browser is given to work on, in ALTCHA's words.
 *
 * @param challenge the hash of the salt followed by the number that is to be found
 * @param salt says also until when, and on which form, the number is taken
 * @param signature ours, so that nobody sets himself an easier task
 * @param maxnumber the number is no larger
 */
public record Challenge(String algorithm, String challenge, String salt, String signature, int maxnumber) {}

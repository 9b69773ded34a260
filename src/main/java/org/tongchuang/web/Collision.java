package org.tongchuang.web;

/** Recognises a failure that means "somebody else wrote at the same moment": worth another try of the whole step. */
public interface Collision {

    boolean isOne(Throwable failure);
}

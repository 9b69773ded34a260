package org.tongchuang.web;

import java.util.Optional;

/** Tells the page frame who is signed in; people knows. */
public interface CurrentVisitor {

    Optional<Visitor> visitor();
}

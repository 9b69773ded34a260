package org.tongchuang.workflow.check;

import java.util.stream.Stream;
import org.tongchuang.programme.Finding;

/** One thing that the models of a programme must keep to. */
interface ModelRule {

    Stream<Finding> broken(Models models);
}

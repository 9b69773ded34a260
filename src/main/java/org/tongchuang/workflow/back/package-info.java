/** Returns a dossier to an earlier step: finds the way back through the models, judges it and moves the engine. */
package org.tongchuang.workflow.back;

/** The pages of the worklist and of one task. */
package org.tongchuang.worklist.web;

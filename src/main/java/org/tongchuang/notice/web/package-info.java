/** Pages of public notices and objections: those for everybody, and those for the offices. */
package org.tongchuang.notice.web;

/** Pages of titles, for members and for the public. */
package org.tongchuang.designation.web;

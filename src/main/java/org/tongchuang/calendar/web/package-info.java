/** The calendar's pages. */
package org.tongchuang.calendar.web;

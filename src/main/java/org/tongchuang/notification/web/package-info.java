/** The bell's list, and the mails that could not be sent. */
package org.tongchuang.notification.web;

/** What the database itself refuses: triggers over rows that may not change, and the rights of the application's account. */
package org.tongchuang.audit.guard;

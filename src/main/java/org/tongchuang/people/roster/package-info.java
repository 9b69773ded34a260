/** Units and members from a spreadsheet: read as values only, shown before anything changes, done in one transaction. */
package org.tongchuang.people.roster;

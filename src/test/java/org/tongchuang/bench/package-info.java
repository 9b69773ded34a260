/** What is too long for every build: the kill series and the full tables, run by {@code mvn verify -Pbench} on MariaDB. */
package org.tongchuang.bench;

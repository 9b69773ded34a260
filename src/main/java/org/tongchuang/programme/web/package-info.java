/** The pages of programmes that come from outside. */
package org.tongchuang.programme.web;

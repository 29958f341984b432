/** The site on this machine, rebuilt while one edits. */
package org.xuanyan.serve;

/** Findings about the content, and the one object that collects them. */
package org.xuanyan.problem;

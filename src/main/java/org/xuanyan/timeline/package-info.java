/** Stage: dates, and what happened on them. */
package org.xuanyan.timeline;

/** Stage: finds what declarations cite: the place, the instrument and the governing verb. */
package org.xuanyan.citation;

package org.rightsplan.model;

/**
 * A responsibility as it applies to one commitment.
 *
 * @param responsibility body and role
 * @param origin the element that names the body: the commitment itself, or a section around it
 * @param inherited whether it is named by a section around the commitment
 */
public record AssignedResponsibility(
    Responsibility responsibility, ElementPath origin, boolean inherited) {}

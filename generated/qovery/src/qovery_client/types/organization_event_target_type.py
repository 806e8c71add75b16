"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationEventTargetType: TypeAlias = (
    models.OrganizationEventTargetType
    | Literal[
        "AGENTIC_WORKFLOW",
        "APPLICATION",
        "CLUSTER",
        "CONTAINER",
        "CONTAINER_REGISTRY",
        "DATABASE",
        "ENTERPRISE_CONNECTION",
        "ENVIRONMENT",
        "JOB",
        "HELM",
        "HELM_REPOSITORY",
        "MEMBERS_AND_ROLES",
        "ORGANIZATION",
        "PROJECT",
        "WEBHOOK",
        "TERRAFORM",
    ]
)

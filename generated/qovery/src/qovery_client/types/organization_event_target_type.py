"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

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

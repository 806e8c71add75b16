"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationWebhookEventEnum: TypeAlias = (
    models.OrganizationWebhookEventEnum
    | Literal[
        "DEPLOYMENT_STARTED", "DEPLOYMENT_CANCELLED", "DEPLOYMENT_FAILURE", "DEPLOYMENT_SUCCESSFUL"
    ]
)


OrganizationWebhookKindEnum: TypeAlias = (
    models.OrganizationWebhookKindEnum | Literal["STANDARD", "SLACK"]
)

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types

AlertTargetType: TypeAlias = (
    models.AlertTargetType
    | Literal[
        " CLUSTER", "ENVIRONMENT", "APPLICATION", "CONTAINER", "JOB", "CRONJOB", "HELM", "TERRAFORM"
    ]
)


ServiceLightResponseJobType: TypeAlias = (
    models.ServiceLightResponseJobType | Literal["CRON", "LIFECYCLE"]
)


ServiceTypeEnum: TypeAlias = (
    models.ServiceTypeEnum
    | Literal[
        "APPLICATION",
        "DATABASE",
        "CONTAINER",
        "JOB",
        "HELM",
        "TERRAFORM",
        "ARGOCD_APP",
        "AGENTIC_WORKFLOW",
    ]
)


class ServiceLightResponseDict(TypedDict):
    """`ServiceLightResponse` with the property names used in JSON."""

    cluster_id: UUID | str

    description: str

    environment_id: UUID | str

    environment_name: str

    icon_uri: str

    id: UUID | str

    job_type: NotRequired[types.ServiceLightResponseJobType]

    name: str

    project_id: UUID | str

    project_name: str

    service_type: types.ServiceTypeEnum


ServiceLightResponse: TypeAlias = models.ServiceLightResponse | ServiceLightResponseDict


class AlertTargetDict(TypedDict):
    """`AlertTarget` with the property names used in JSON."""

    service: NotRequired[types.ServiceLightResponse]

    target_id: UUID | str

    target_type: types.AlertTargetType


AlertTarget: TypeAlias = models.AlertTarget | AlertTargetDict

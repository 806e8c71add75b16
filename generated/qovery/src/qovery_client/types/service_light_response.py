"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


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

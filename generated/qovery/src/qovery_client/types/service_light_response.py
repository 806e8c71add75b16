"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ServiceLightResponseDict(TypedDict):
    """`ServiceLightResponse` by the names of the wire."""

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

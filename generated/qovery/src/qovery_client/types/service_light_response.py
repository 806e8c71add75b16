"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


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

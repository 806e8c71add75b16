"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class GcpSecretManagerEndpointDtoDict(TypedDict):
    """`GcpSecretManagerEndpointDto` by the names of the wire."""

    mode: Literal["GCP_SECRET_MANAGER"]

    project_id: str

    region: str


GcpSecretManagerEndpointDto: TypeAlias = (
    models.GcpSecretManagerEndpointDto | GcpSecretManagerEndpointDtoDict
)

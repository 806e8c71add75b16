"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class GcpSecretManagerEndpointDtoDict(TypedDict):
    """`GcpSecretManagerEndpointDto` with the property names used in JSON."""

    mode: Literal["GCP_SECRET_MANAGER"]

    project_id: str

    region: str


GcpSecretManagerEndpointDto: TypeAlias = (
    models.GcpSecretManagerEndpointDto | GcpSecretManagerEndpointDtoDict
)

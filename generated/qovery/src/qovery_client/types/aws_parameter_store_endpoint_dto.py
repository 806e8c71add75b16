"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsParameterStoreEndpointDtoDict(TypedDict):
    """`AwsParameterStoreEndpointDto` with the property names used in JSON."""

    mode: Literal["AWS_PARAMETER_STORE"]

    region: str


AwsParameterStoreEndpointDto: TypeAlias = (
    models.AwsParameterStoreEndpointDto | AwsParameterStoreEndpointDtoDict
)

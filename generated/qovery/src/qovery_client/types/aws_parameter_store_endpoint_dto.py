"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsParameterStoreEndpointDtoDict(TypedDict):
    """`AwsParameterStoreEndpointDto` by the names of the wire."""

    mode: Literal["AWS_PARAMETER_STORE"]

    region: str


AwsParameterStoreEndpointDto: TypeAlias = (
    models.AwsParameterStoreEndpointDto | AwsParameterStoreEndpointDtoDict
)

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsSecretManagerEndpointDtoDict(TypedDict):
    """`AwsSecretManagerEndpointDto` with the property names used in JSON."""

    mode: Literal["AWS_SECRET_MANAGER"]

    region: str


AwsSecretManagerEndpointDto: TypeAlias = (
    models.AwsSecretManagerEndpointDto | AwsSecretManagerEndpointDtoDict
)

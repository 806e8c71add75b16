"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsSecretManagerEndpointDtoDict(TypedDict):
    """`AwsSecretManagerEndpointDto` by the names of the wire."""

    mode: Literal["AWS_SECRET_MANAGER"]

    region: str


AwsSecretManagerEndpointDto: TypeAlias = (
    models.AwsSecretManagerEndpointDto | AwsSecretManagerEndpointDtoDict
)

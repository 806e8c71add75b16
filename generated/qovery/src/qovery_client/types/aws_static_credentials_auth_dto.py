"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class AwsStaticCredentialsAuthDtoDict(TypedDict):
    """`AwsStaticCredentialsAuthDto` with the property names used in JSON."""

    access_key: str

    mode: Literal["AWS_STATIC_CREDENTIALS"]

    region: str

    secret_key: NotRequired[str | None]


AwsStaticCredentialsAuthDto: TypeAlias = (
    models.AwsStaticCredentialsAuthDto | AwsStaticCredentialsAuthDtoDict
)

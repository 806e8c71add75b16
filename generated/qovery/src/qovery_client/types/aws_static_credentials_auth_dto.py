"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class AwsStaticCredentialsAuthDtoDict(TypedDict):
    """`AwsStaticCredentialsAuthDto` by the names of the wire."""

    access_key: str

    mode: Literal["AWS_STATIC_CREDENTIALS"]

    region: str

    secret_key: NotRequired[str | None]


AwsStaticCredentialsAuthDto: TypeAlias = (
    models.AwsStaticCredentialsAuthDto | AwsStaticCredentialsAuthDtoDict
)

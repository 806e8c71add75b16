"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsStaticCredentialsRequestDict(TypedDict):
    """`AwsStaticCredentialsRequest` by the names of the wire."""

    access_key_id: str

    name: str

    secret_access_key: str

    type: Literal["AWS_STATIC"]


AwsStaticCredentialsRequest: TypeAlias = (
    models.AwsStaticCredentialsRequest | AwsStaticCredentialsRequestDict
)

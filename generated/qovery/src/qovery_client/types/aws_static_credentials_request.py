"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsStaticCredentialsRequestDict(TypedDict):
    """`AwsStaticCredentialsRequest` with the property names used in JSON."""

    access_key_id: str

    name: str

    secret_access_key: str

    type: Literal["AWS_STATIC"]


AwsStaticCredentialsRequest: TypeAlias = (
    models.AwsStaticCredentialsRequest | AwsStaticCredentialsRequestDict
)

"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsRoleCredentialsRequestDict(TypedDict):
    """`AwsRoleCredentialsRequest` with the property names used in JSON."""

    name: str

    role_arn: str

    type: Literal["AWS_ROLE"]


AwsRoleCredentialsRequest: TypeAlias = (
    models.AwsRoleCredentialsRequest | AwsRoleCredentialsRequestDict
)

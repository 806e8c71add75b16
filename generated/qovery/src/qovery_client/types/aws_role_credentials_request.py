"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsRoleCredentialsRequestDict(TypedDict):
    """`AwsRoleCredentialsRequest` by the names of the wire."""

    name: str

    role_arn: str

    type: Literal["AWS_ROLE"]


AwsRoleCredentialsRequest: TypeAlias = (
    models.AwsRoleCredentialsRequest | AwsRoleCredentialsRequestDict
)

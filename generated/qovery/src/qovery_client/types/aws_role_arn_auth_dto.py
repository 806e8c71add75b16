"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsRoleArnAuthDtoDict(TypedDict):
    """`AwsRoleArnAuthDto` by the names of the wire."""

    mode: Literal["AWS_ROLE_ARN"]

    role_arn: str


AwsRoleArnAuthDto: TypeAlias = models.AwsRoleArnAuthDto | AwsRoleArnAuthDtoDict

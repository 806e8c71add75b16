"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AwsRoleArnAuthDtoDict(TypedDict):
    """`AwsRoleArnAuthDto` with the property names used in JSON."""

    mode: Literal["AWS_ROLE_ARN"]

    role_arn: str


AwsRoleArnAuthDto: TypeAlias = models.AwsRoleArnAuthDto | AwsRoleArnAuthDtoDict

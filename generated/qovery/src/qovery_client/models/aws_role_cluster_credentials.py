from typing import Literal
from uuid import UUID

from .._runtime import Model


class AwsRoleClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["AWS_ROLE"]
    role_arn: str

from typing import Literal

from .._runtime import Model


class AwsRoleCredentialsRequest(Model):
    type: Literal["AWS_ROLE"]
    name: str
    role_arn: str

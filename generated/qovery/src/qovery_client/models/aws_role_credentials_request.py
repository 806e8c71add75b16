from typing import Literal

from .._runtime import Model


class AwsRoleCredentialsRequest(Model):
    name: str
    role_arn: str
    type: Literal["AWS_ROLE"]

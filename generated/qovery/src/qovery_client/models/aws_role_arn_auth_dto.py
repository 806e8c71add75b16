from typing import Literal

from .._runtime import Model


class AwsRoleArnAuthDto(Model):
    mode: Literal["AWS_ROLE_ARN"]
    role_arn: str

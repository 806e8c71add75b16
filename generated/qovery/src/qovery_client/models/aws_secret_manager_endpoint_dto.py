from typing import Literal

from .._runtime import Model


class AwsSecretManagerEndpointDto(Model):
    mode: Literal["AWS_SECRET_MANAGER"]
    region: str

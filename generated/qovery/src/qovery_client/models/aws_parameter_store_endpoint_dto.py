from typing import Literal

from .._runtime import Model


class AwsParameterStoreEndpointDto(Model):
    mode: Literal["AWS_PARAMETER_STORE"]
    region: str

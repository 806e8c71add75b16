from typing import Literal

from .._runtime import Model


class AwsStaticCredentialsAuthDto(Model):
    access_key: str
    mode: Literal["AWS_STATIC_CREDENTIALS"]
    region: str
    secret_key: str | None = None

from typing import Literal

from .._runtime import Model


class AwsStaticCredentialsAuthDto(Model):
    mode: Literal["AWS_STATIC_CREDENTIALS"]
    region: str
    access_key: str
    secret_key: str | None = None
